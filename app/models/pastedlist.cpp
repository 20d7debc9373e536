// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pastedlist.h"

#include "domain/requestidlist.h"
#include "domain/visibletext.h"
#include "domain/words.h"
#include "models/requestmodel.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr qsizetype shownLength = 60;

// Under which somebody may stand in a ticket.
QStringList namesOf(const DirectoryEntry &person)
{
    return {person.displayName,       person.account, person.account.section(u'\\', -1),
            person.userPrincipalName, person.mail,    person.commonName};
}

QList<RequestId> idsIn(const QString &line)
{
    RequestIdList ids(nullptr);
    // Not as a comment: tickets have numbers such as #4711.
    ids.read(QStringView(QString(line).replace(u'#', u' ')));
    ids.finish();
    return ids.ids();
}

}

PastedList::Found PastedList::find(const QString &text)
{
    Found found;
    int number = 0;
    const auto lines = QStringView(text).split(u'\n');
    for (const auto &line : lines) {
        ++number;
        const QString words = line.toString().simplified();
        if (words.isEmpty())
            continue;
        const auto ids = idsIn(words);
        for (const auto &id : ids) {
            const QString problem = whyNot(id);
            if (problem.isEmpty())
                found.requests.insert(id);
            else
                found.misses.append({number, id.text(), problem});
        }
        if (!ids.isEmpty())
            continue;
        const auto named = byName(words);
        // A refresh may have moved them on since.
        for (const auto &id : named) {
            if (m_requests.isInView(id))
                found.requests.insert(id);
        }
        if (named.isEmpty()) {
            found.misses.append(
                {number, visibleLine(words, shownLength),
                 tr("There is no id in it, and nobody in the list has this name.")});
        }
    }
    return found;
}

QString PastedList::whyNot(const RequestId &id) const
{
    const int position = m_requests.store().positionOf(id);
    if (position < 0)
        return tr("This request is not in the list.");
    if (m_requests.isInView(id))
        return {};
    //: %1 is the status of a request
    return tr("This request is not in this part of the queue: %1.")
        .arg(Words::status(m_requests.store().packed(position).status));
}

QList<RequestId> PastedList::byName(const QString &name)
{
    if (!m_isIndexed)
        index();
    return m_byName.value(name.toCaseFolded());
}

void PastedList::index()
{
    m_isIndexed = true;
    const auto &store = m_requests.store();
    QHash<QUuid, QList<RequestId>> byPerson;
    for (int position = 0; position < store.end(); ++position) {
        const auto &packed = store.packed(position);
        if (store.isTaken(position) && packed.target != 0 && m_requests.isInView(packed.id))
            byPerson[store.packer().people().value(packed.target)].append(packed.id);
    }
    for (auto ids = byPerson.cbegin(); ids != byPerson.cend(); ++ids) {
        const auto *person = m_requests.texts().names().known(DirectoryKey::ofGuid(ids.key()));
        QStringList known;
        const auto all = person ? namesOf(*person) : QStringList();
        for (const auto &name : all) {
            const QString folded = name.simplified().toCaseFolded();
            if (!folded.isEmpty() && !known.contains(folded))
                known += folded;
        }
        for (const auto &name : std::as_const(known))
            m_byName[name] += ids.value();
    }
}

}

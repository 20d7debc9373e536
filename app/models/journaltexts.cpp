// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/journaltexts.h"

#include "domain/visibletext.h"
#include "domain/words.h"
#include "models/outcomemodel.h"
#include "models/requesttexts.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Sigill {

JournalTexts::JournalTexts(const RequestTexts &texts)
    : m_texts(texts)
{
}

QString JournalTexts::when(const JournalEntry &entry) const
{
    return m_texts.time(entry.intended);
}

QString JournalTexts::outcome(const JournalEntry &entry)
{
    //: in the outcome's place, while none has been written
    return entry.outcome ? entry.outcome->title() : tr("Not known yet");
}

QString JournalTexts::request(const JournalEntry &entry) const
{
    const QString id = NameBook::shortGuid(QUuid::fromString(entry.request.text()));
    const auto guid = guidFromText(entry.target);
    const auto &names = m_texts.names();
    const QString target = guid ? names.personName(*guid) : names.masked(entry.target);
    //: %1 is the start of a request's id, %2 whom the request is for
    return target.isEmpty() ? id : tr("%1 for %2").arg(id, target);
}

QString JournalTexts::person(const QString &text) const
{
    const auto guid = guidFromText(text);
    const QString name = guid ? m_texts.names().name(DirectoryKey::ofGuid(*guid)) : QString();
    if (!guid)
        return m_texts.names().masked(text);
    return name.isEmpty() ? text : u"%1 (%2)"_s.arg(name, text);
}

QString JournalTexts::status(const JournalEntry &entry)
{
    const QString before = Words::status(entry.statusBefore);
    if (!entry.outcome || !entry.outcome->statusAfter)
        return before;
    return before + u" → "_s + Words::status(*entry.outcome->statusAfter);
}

QString JournalTexts::by(const JournalEntry &entry) const
{
    const QString user = m_texts.names().masked(entry.user);
    if (user.isEmpty() || entry.host.isEmpty())
        return user + entry.host;
    // A Kerberos name has an @ of its own.
    return user.contains(u'@') || m_texts.isMasked() ? u"%1 (%2)"_s.arg(user, entry.host)
                                                     : user + u'@' + entry.host;
}

QString JournalTexts::why(const JournalEntry &entry) const
{
    if (!entry.outcome)
        return {};
    const QString sentence = entry.outcome->explanation();
    const QString words
        = entry.outcome->error ? m_texts.masked(entry.outcome->error->serverMessage) : QString();
    if (sentence.isEmpty() || words.isEmpty())
        return sentence + words;
    //: %1 is a sentence, %2 are the server's own words
    return tr("%1 The server's words: %2").arg(sentence, words);
}

QString JournalTexts::server(const JournalEntry &entry)
{
    const QString host = QUrl(entry.server).host();
    return host.isEmpty() ? entry.server : host;
}

QList<Fact> JournalTexts::facts(const JournalEntry &entry) const
{
    QList<Fact> facts;
    const auto add = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.append({label, value});
    };
    const auto guid
        = [](const QUuid &value) { return value.isNull() ? QString() : guidText(value); };
    add(tr("Action"), Words::action(entry.change));
    add(tr("Outcome"), outcome(entry));
    if (entry.outcome) {
        add(tr("Why"), entry.outcome->explanation());
        add(tr("Confirmed by"), OutcomeModel::confirmation(*entry.outcome));
    }
    add(tr("Reason"), m_texts.masked(entry.reason));
    add(tr("Request"), entry.request.text());
    add(tr("For"), person(entry.target));
    add(tr("Sent by"), person(entry.originator));
    add(tr("Status"), status(entry));
    if (entry.outcome && entry.outcome->error) {
        const ApiError &error = *entry.outcome->error;
        // Where it is not the reason already.
        if (error.summary() != entry.outcome->explanation())
            add(tr("Error"), error.summary());
        add(tr("The server's words"), m_texts.masked(error.serverMessage));
        add(tr("Correlation id"), error.correlationId);
        add(tr("Call"), error.path);
        add(tr("Technical"), error.technical);
    }
    if (entry.outcome) {
        const int http = entry.outcome->httpStatus;
        add(tr("HTTP status"), http == 0 ? QString() : QString::number(http));
        const int attempts = entry.outcome->attempts;
        if (attempts > 0)
            add(tr("Times sent"), m_texts.locale().toString(attempts));
    }
    add(tr("Read before"), m_texts.timeWithOffset(entry.readBefore));
    add(tr("Begun"), m_texts.timeWithOffset(entry.intended));
    add(tr("Ended"), m_texts.timeWithOffset(entry.ended));
    add(tr("By"), by(entry));
    add(tr("Server"), entry.server);
    //: the number of an entry in the journal
    add(tr("Entry"), QString::number(entry.number));
    //: changes that were sent for together
    add(tr("Run"), guid(entry.run));
    //: one running program
    add(tr("Program run"), guid(entry.session));
    //: of the program
    add(tr("Version"), entry.version);
    return facts;
}

QString JournalTexts::details(const JournalEntry &entry) const
{
    QString text;
    const auto all = facts(entry);
    for (const auto &fact : all) {
        // Set in, so that no line of the server's words can pass for one of ours.
        const QString value = visibleText(fact.value).replace(u'\n', u"\n    "_s);
        //: %1 is a label such as Server, %2 its value
        text += tr("%1: %2").arg(fact.label, value) + u'\n';
    }
    return text.trimmed();
}

}

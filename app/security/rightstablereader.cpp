// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/rightstablereader.h"

#include "security/sddltext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

QString RightsTableReader::read(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return tr("It is no JSON: %1 (byte %2)").arg(error.errorString()).arg(error.offset + 1);
    const QJsonObject file = document.object();
    if (file[u"format"].toInt() != 1)
        return tr("“format” must be 1.");
    const auto readAll = [this, &file](const QString &list, auto readItem) {
        if (file.contains(list) && !file[list].isArray())
            //: %1 is the name of a list
            return tr("“%1” must be a list.").arg(list);
        const QJsonArray items = file[list].toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (const QString problem = (this->*readItem)(items.at(i).toObject());
                !problem.isEmpty())
                //: %1 is the name of a list, %2 the number of an item in it, %3 a sentence
                return tr("In “%1”, item %2: %3").arg(list).arg(i + 1).arg(problem);
        }
        return QString();
    };
    if (const QString problem = readAll(u"rights"_s, &RightsTableReader::readRight);
        !problem.isEmpty())
        return problem;
    return readAll(u"actions"_s, &RightsTableReader::readAction);
}

QString RightsTableReader::readRight(const QJsonObject &item)
{
    RightsTable::Meaning meaning;
    if (const QString problem = readMask(item[u"right"], meaning.mask); !problem.isEmpty())
        return problem;
    if (meaning.mask.bits().size() != 1)
        return tr("“right” must name one right.");
    if (RightsTable::isFixed(meaning.mask))
        return tr("“%1” has a meaning that cannot be changed.").arg(meaning.mask.letters());
    const bool isTwice = std::any_of(m_meanings.begin(), m_meanings.end(),
                                     [&](const auto &known) { return known.mask == meaning.mask; });
    if (isTwice)
        return tr("“%1” stands there twice.").arg(meaning.mask.letters());
    if (const QString problem = readCertainty(item[u"certainty"], meaning.certainty);
        !problem.isEmpty())
        return problem;
    meaning.name = readText(item[u"name"]);
    if (meaning.name.isEmpty())
        return tr("“name” must hold a text for each language, such as {\"en\": \"execute\"}.");
    meaning.reason = readText(item[u"reason"]);
    m_meanings.append(meaning);
    return {};
}

QString RightsTableReader::readAction(const QJsonObject &item)
{
    RightsTable::Need need;
    need.status = item[u"status"].toString();
    const auto statuses = {u"Completed"_s, u"Canceled"_s, u"Abandoned"_s};
    if (std::find(statuses.begin(), statuses.end(), need.status) == statuses.end())
        return tr("“status” must be Completed, Canceled or Abandoned.");
    const bool isTwice = std::any_of(m_needs.begin(), m_needs.end(), [&](const auto &known) {
        return known.status == need.status;
    });
    if (isTwice)
        return tr("“%1” stands there twice.").arg(need.status);
    if (const QString problem = readMask(item[u"rights"], need.mask); !problem.isEmpty())
        return problem;
    if (const QString problem = readCertainty(item[u"certainty"], need.certainty);
        !problem.isEmpty())
        return problem;
    need.reason = readText(item[u"reason"]);
    m_needs.append(need);
    return {};
}

QString RightsTableReader::readMask(const QJsonValue &value, AccessMask &mask)
{
    const QString text = value.toString();
    const auto reading = AccessMask::parse(text);
    const bool isMask = reading && reading->length == text.size() && !reading->mask.isEmpty()
        && !reading->oddities.testFlag(SddlOddity::MaskOutOfRange);
    if (!isMask)
        return tr("“%1” is no access right; expected letters such as LC, or a number such as 0x4.")
            .arg(quotable(text));
    mask = reading->mask;
    return {};
}

QString RightsTableReader::readCertainty(const QJsonValue &value, RightsTable::Certainty &certainty)
{
    const QString text = value.toString();
    if (text == "documented"_L1)
        certainty = RightsTable::Certainty::Documented;
    else if (text == "likely"_L1)
        certainty = RightsTable::Certainty::Likely;
    else if (text == "guess"_L1)
        certainty = RightsTable::Certainty::Guess;
    else
        return tr("“certainty” must be documented, likely or guess.");
    return {};
}

RightsTable::Text RightsTableReader::readText(const QJsonValue &value)
{
    RightsTable::Text text;
    const QJsonObject languages = value.toObject();
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        if (const QString words = language.value().toString(); !words.isEmpty())
            text.insert(language.key(), words);
    }
    return text;
}

}

// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helppages.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Sigill {

QStringList HelpPages::names()
{
    return {u"index"_s,     u"first-steps"_s,  u"window"_s,        u"finding"_s,
            u"changes"_s,   u"outcomes"_s,     u"access"_s,        u"servers"_s,
            u"hand-over"_s, u"shift-change"_s, u"problems"_s,      u"personal-data"_s,
            u"keys"_s,      u"settings"_s,     u"accessibility"_s, u"command-line"_s,
            u"terms"_s,     u"whats-new"_s};
}

QString HelpPages::html(const QString &name, const QString &language)
{
    QFile file(u":/help/%1/%2.html"_s.arg(language, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString HelpPages::text(const QString &name, const QString &language)
{
    QXmlStreamReader reader(html(name, language));
    QString text;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement && reader.name() == "head"_L1)
            reader.skipCurrentElement();
        else if (token == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return text.simplified();
}

QString HelpPages::title(const QString &name, const QString &language)
{
    QXmlStreamReader reader(html(name, language));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "title"_L1)
            return reader.readElementText();
    }
    return {};
}

}

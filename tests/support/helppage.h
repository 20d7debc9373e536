// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helppages.h"
#include "support/buildplaces.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace Sigill {

// A page of the help, taken apart.
class HelpPage
{
public:
    HelpPage(const QString &name, const QString &code)
    {
        QXmlStreamReader reader(HelpPages::html(name, code));
        QString row;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement())
                enter(reader, row);
            else if (reader.isEndElement())
                leave(reader.name().toString(), row);
            else if (reader.isCharacters())
                m_text += reader.text();
        }
        if (reader.hasError()) {
            problem
                = QStringLiteral("%1, line %2").arg(reader.errorString()).arg(reader.lineNumber());
        }
    }

    QString problem; // why it is not well-formed
    QString language;
    QStringList headings; // of the page
    QStringList anchors;
    QStringList links;
    QStringList elements; // what makes the page's structure, in order
    QStringList bold;
    QStringList keys; // "Refresh: F5"
    QHash<QString, QStringList> rows; // the cells of rows that can be linked to

    // As it is read, without mnemonic and dots.
    static QString plain(QString text) { return text.remove(u'&').remove(u'…').simplified(); }

    // Everything that the program can say, by language.
    static QHash<QString, QSet<QString>> textsOfProgram()
    {
        QHash<QString, QSet<QString>> texts;
        for (const auto &code : {QStringLiteral("en"), QStringLiteral("sv")}) {
            QFile file(projectFile(QStringLiteral("translations/sigill_%1.ts").arg(code)));
            if (!file.open(QIODevice::ReadOnly))
                return {};
            QXmlStreamReader reader(&file);
            // English texts stand in both files as what is translated.
            QString text;
            while (!reader.atEnd()) {
                const auto token = reader.readNext();
                if (token == QXmlStreamReader::StartElement)
                    text.clear();
                else if (token == QXmlStreamReader::Characters)
                    text += reader.text();
                else if (token != QXmlStreamReader::EndElement)
                    continue;
                else if (reader.name() == QStringLiteral("source"))
                    texts[QStringLiteral("en")] << plain(text);
                else if (reader.name() == QStringLiteral("translation")
                         || reader.name() == QStringLiteral("numerusform"))
                    texts[code] << plain(text);
            }
        }
        return texts;
    }

private:
    void enter(const QXmlStreamReader &reader, QString &row)
    {
        static const QRegularExpression structure(
            QStringLiteral("^(h\\d|table|tr|th|td|[uo]l|li)$"));
        const QString name = reader.name().toString();
        const auto attributes = reader.attributes();
        const QString id = attributes.value(QStringLiteral("id")).toString();
        if (name == QStringLiteral("html"))
            language = attributes.value(QStringLiteral("lang")).toString();
        if (!id.isEmpty())
            anchors << id;
        if (name == QStringLiteral("a"))
            links << attributes.value(QStringLiteral("href")).toString();
        if (structure.match(name).hasMatch())
            elements << name;
        if (name == QStringLiteral("tr")) {
            row = id;
            m_isKey = attributes.value(QStringLiteral("class")) == QStringLiteral("key");
            m_cells.clear();
        }
        if (name == QStringLiteral("td") || name == QStringLiteral("h1")
            || name == QStringLiteral("b"))
            m_text.clear();
    }

    void leave(const QString &name, const QString &row)
    {
        if (name == QStringLiteral("h1"))
            headings << m_text;
        else if (name == QStringLiteral("b"))
            bold << m_text;
        else if (name == QStringLiteral("td"))
            m_cells << m_text;
        else if (name == QStringLiteral("tr") && !row.isEmpty())
            rows.insert(row, m_cells);
        if (name == QStringLiteral("tr") && m_isKey)
            keys << m_cells.join(QStringLiteral(": "));
    }

    QString m_text;
    QStringList m_cells;
    bool m_isKey = false;
};

}

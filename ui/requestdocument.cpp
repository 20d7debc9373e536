// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestdocument.h"

#include "domain/visibletext.h"
#include "models/requestfacts.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr qsizetype longestCell = 200; // characters

QString escaped(const QString &text)
{
    return visibleText(text).toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

}

QString RequestDocument::list(const QList<Row> &rows, const QList<RequestColumn> &columns) const
{
    QList<QStringList> lines{{}};
    for (const auto column : columns)
        lines.last() += RequestColumns::title(column);
    for (const auto &row : rows) {
        lines.append(QStringList());
        for (const auto column : columns) {
            lines.last() += column == RequestColumn::Status
                ? m_texts.exported(row.request, column, row.isUnconfirmed)
                : m_texts.cell(row.request, column);
        }
    }
    return page(tr("%Ln request(s)", nullptr, static_cast<int>(rows.size())), table(lines));
}

QString RequestDocument::outcomes(const QString &title, const QList<QStringList> &lines) const
{
    return page(title, table(lines));
}

QString RequestDocument::table(const QList<QStringList> &lines)
{
    QString rows;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        rows += u"<tr>"_s;
        for (const auto &cell : lines.at(i)) {
            const QString text = escaped(visibleLine(cell, longestCell));
            rows += i == 0 ? QString(u"<th align=\"left\">"_s + text + u"</th>"_s)
                           : QString(u"<td>"_s + text + u"</td>"_s);
        }
        rows += u"</tr>"_s;
    }
    return u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\" "
           "style=\"border-collapse: collapse\">"_s
        + rows + u"</table>"_s;
}

QString RequestDocument::request(const Row &row) const
{
    const RequestFacts facts(m_texts);
    QString body = u"<p>"_s + escaped(facts.headline(row.request)) + u"</p>"_s;
    if (row.isUnconfirmed) {
        body += u"<p><b>"_s
            + escaped(tr("Unconfirmed: an earlier session has read this, and the server has not "
                         "confirmed it since."))
            + u"</b></p>"_s;
    }
    const auto groups = facts.groups(row.request);
    for (const auto &group : groups) {
        body += u"<h3>"_s + escaped(group.title) + u"</h3><table cellpadding=\"3\">"_s;
        for (const auto &fact : group.facts) {
            body += u"<tr><td><b>"_s + escaped(fact.label) + u"</b></td><td>"_s
                + escaped(fact.value) + u"</td></tr>"_s;
        }
        body += u"</table>"_s;
    }
    return page(m_texts.title(row.request), body);
}

QString RequestDocument::page(const QString &title, const QString &body) const
{
    QStringList lines{m_heading.server, m_heading.user};
    if (m_heading.updated.isValid()) {
        //: on paper; %1 is a time
        lines += tr("As of %1").arg(m_texts.timeWithOffset(m_heading.updated));
    }
    if (!m_heading.search.isEmpty()) {
        //: on paper; %1 is a search
        lines += tr("Search: %1").arg(m_heading.search);
    }
    if (!m_heading.reason.isEmpty()) {
        //: on paper; %1 is why a change was made, in the operator's words
        lines += tr("Reason: %1").arg(m_heading.reason);
    }
    lines.removeAll(QString());
    return u"<html><body style=\"font-size: 9pt\"><h2>"_s + escaped(title) + u"</h2><p>"_s
        + escaped(lines.join(u" · "_s)) + u"</p>"_s + body + u"</body></html>"_s;
}

}

// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copymenu.h"

#include "session/session.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

}

CopyMenu::CopyMenu(const Session &session, const Source &source, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
    , m_source(source)
    , m_text(addAction(QString(), this, [this] { copy(m_source.text()); }))
    , m_table(addAction(QString(), this, [this] { copy(m_source.table()); }))
    , m_english(addAction(QString(), this, [this] { copy(m_source.ticket(u"en"_s)); }))
    , m_swedish(addAction(QString(), this, [this] { copy(m_source.ticket(u"sv"_s)); }))
{
    insertSeparator(m_english);
    retranslate();
}

void CopyMenu::copyTicket() const
{
    const QString set = m_session.settings().text(Settings::Key::TicketLanguage);
    copy(m_source.ticket(set.isEmpty() ? m_session.languages().current() : set));
}

void CopyMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CopyMenu::retranslate()
{
    //: menu; followed by text, table, ticket text
    setTitle(tr("Cop&y as"));
    m_text->setText(tr("As te&xt"));
    m_table->setText(tr("As a ta&ble for a spreadsheet"));
    //: the text about requests for the helpdesk's ticket system
    m_english->setText(tr("As ticket text in E&nglish"));
    m_swedish->setText(tr("As ticket text in S&wedish"));
}

}

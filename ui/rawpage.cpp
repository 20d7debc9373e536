// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawpage.h"

#include "clearbutton.h"
#include "domain/visibletext.h"
#include "textlayout.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sigill {

RawPage::RawPage(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_copy(new QPushButton(this))
    , m_text(new QPlainTextEdit(this))
{
    m_search->setClearButtonEnabled(true);
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(row);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_search, &QLineEdit::returnPressed, this, &RawPage::findNext);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_json)); });
    retranslate();
}

void RawPage::showJson(const QByteArray &json)
{
    if (m_json == json)
        return;
    m_json = json;
    fill();
}

void RawPage::setMasked(bool isMasked)
{
    m_isMasked = isMasked;
    fill();
}

void RawPage::fill()
{
    const bool isHidden = m_isMasked && !m_json.isEmpty();
    m_text->setPlainText(isHidden
                             ? tr("Hidden while names and comments are masked.")
                             : withShortLines(visibleText(QString::fromUtf8(laidOutJson(m_json)))));
    m_copy->setEnabled(!m_json.isEmpty() && !isHidden);
}

void RawPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RawPage::findNext()
{
    if (m_text->find(m_search->text()))
        return;
    // From the top again.
    m_text->moveCursor(QTextCursor::Start);
    m_text->find(m_search->text());
}

void RawPage::retranslate()
{
    m_search->setPlaceholderText(tr("Find in the text (Enter: next)"));
    m_search->setAccessibleName(tr("Find in the raw text"));
    ClearButton::name(*m_search);
    m_copy->setText(tr("Copy JSON"));
    m_text->setAccessibleName(tr("Raw answer of the server"));
}

}

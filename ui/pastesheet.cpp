// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pastesheet.h"

#include "announcer.h"
#include "session/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int lookDelay = 150; // milliseconds
constexpr qsizetype mostMisses = 200;

}

PasteSheet::PasteSheet(Session &session, const QString &text, QWidget *window)
    : Sheet(window)
    , m_session(session)
    , m_list(session.requests())
    , m_explanation(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_count(new QLabel(this))
    , m_misses(new QListWidget(this))
    , m_back(new QPushButton(this))
    , m_select(new QPushButton(this))
{
    setObjectName(u"pasteSheet"_s);
    m_text->setObjectName(u"pastedText"_s);
    m_count->setObjectName(u"pastedCount"_s);
    m_misses->setObjectName(u"pastedMisses"_s);
    m_select->setObjectName(u"selectPasted"_s);
    m_explanation->setWordWrap(true);
    m_count->setWordWrap(true);
    m_text->setTabChangesFocus(true);
    m_misses->setWordWrap(true);
    body().addWidget(m_explanation);
    body().addWidget(m_text, 2);
    body().addWidget(m_count);
    body().addWidget(m_misses, 1);
    buttons().addWidget(m_back);
    buttons().addStretch();
    buttons().addWidget(m_select);
    m_back->setAutoDefault(true);
    m_select->setAutoDefault(true);
    setCardSize({680, 560});

    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(lookDelay);
    connect(&m_lookTimer, &QTimer::timeout, this, &PasteSheet::look);
    connect(m_text, &QPlainTextEdit::textChanged, &m_lookTimer, qOverload<>(&QTimer::start));
    connect(m_back, &QPushButton::clicked, this, &PasteSheet::reject);
    connect(m_select, &QPushButton::clicked, this, [this] {
        // A refresh may have moved the list on since.
        look();
        if (m_found.requests.isEmpty())
            return;
        Q_EMIT selectionWanted(m_found.requests);
        closeSheet();
    });
    m_text->setPlainText(text);
    m_text->setFocus();
    look();
}

void PasteSheet::look()
{
    m_lookTimer.stop();
    m_found = m_list.find(m_text->toPlainText());
    showFound();
}

void PasteSheet::showFound()
{
    const auto count = static_cast<int>(m_found.requests.size());
    const auto missed = static_cast<int>(m_found.misses.size());
    QString told = tr("%n request(s) found.", nullptr, count);
    if (missed > 0)
        told += u' ' + tr("%n entry(ies) found nothing:", nullptr, missed);
    m_misses->clear();
    for (const auto &miss : std::as_const(m_found.misses)) {
        if (m_misses->count() == mostMisses) {
            m_misses->addItem(tr("… and %n more", nullptr, missed - static_cast<int>(mostMisses)));
            break;
        }
        //: %1 is the number of a line, %2 what stands there, %3 what is wrong
        m_misses->addItem(tr("Line %1: %2 – %3").arg(miss.line).arg(miss.text, miss.reason));
    }
    m_misses->setVisible(missed > 0);
    m_select->setEnabled(count > 0);
    m_select->setText(count > 0 ? tr("&Select %n request(s)", nullptr, count) : tr("&Select"));
    if (m_count->text() == told)
        return;
    m_count->setText(told);
    Announcer::say(*this, told);
}

void PasteSheet::retranslate()
{
    setTitle(tr("Select from a list"));
    m_explanation->setText(tr("Paste lines from a ticket or a table. Request ids count wherever "
                              "they stand; a line without one is looked up as the name, account or "
                              "address of the person whom a request is for."));
    m_text->setAccessibleName(tr("Pasted list"));
    m_misses->setAccessibleName(tr("What found nothing"));
    m_back->setText(tr("&Back"));
    // The reasons are in the language of the moment as well.
    look();
}

}

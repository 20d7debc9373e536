// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gracesheet.h"

#include "domain/words.h"
#include "session/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int mostLines = 8;

}

GraceSheet::GraceSheet(Session &session, QWidget *window)
    : Sheet(window)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_list(new QLabel(this))
    , m_stay(new QPushButton(this))
    , m_drop(new QPushButton(this))
    , m_send(new QPushButton(this))
{
    setObjectName(u"graceSheet"_s);
    m_stay->setObjectName(u"stayButton"_s);
    m_drop->setObjectName(u"dropButton"_s);
    m_send->setObjectName(u"sendButton"_s);
    for (auto *label : {m_text, m_list}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        body().addWidget(label);
    }
    body().addStretch();
    buttons().addWidget(m_stay);
    buttons().addStretch();
    buttons().addWidget(m_drop);
    buttons().addWidget(m_send);
    setCardSize({640, 300});
    for (auto *button : {m_stay, m_drop, m_send})
        button->setAutoDefault(true);
    connect(m_stay, &QPushButton::clicked, this, &GraceSheet::reject);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        m_session.graces().undoAll();
        Q_EMIT decided(false);
        closeSheet();
    });
    connect(m_send, &QPushButton::clicked, this, [this] {
        m_session.graces().sendNow();
        Q_EMIT decided(true);
        closeSheet();
    });
    session.graces().setHeld(true);
    connect(this, &Sheet::closed, &session.graces(),
            [&session] { session.graces().setHeld(false); });
    connect(&session.graces(), &GraceQueue::changed, this, &GraceSheet::showWaiting);
    connect(&session.people(), &People::found, this, &GraceSheet::showWaiting);
    m_stay->setFocus();
}

void GraceSheet::retranslate()
{
    m_stay->setText(tr("Do &not close"));
    showWaiting();
}

void GraceSheet::showWaiting()
{
    const auto &graces = std::as_const(m_session).graces();
    const auto count = static_cast<int>(graces.waiting().size());
    // A fresh read spoke against all of them, and they are a question of their own.
    if (count == 0 && isVisible())
        return closeSheet();
    setTitle(tr("%n change(s) not sent yet", nullptr, count));
    m_text->setText(tr("The countdown is stopped while you decide. The journal has nothing of it "
                       "yet."));
    //: button: takes back the changes that were not sent yet
    m_drop->setText(tr("&Undo %n and close", nullptr, count));
    m_send->setText(tr("&Send %n now and close", nullptr, count));
    QStringList lines;
    const auto &texts = std::as_const(m_session).requests().texts();
    for (const auto &waiting : graces.waiting()) {
        if (lines.size() == mostLines)
            break;
        lines << Words::action(waiting.change) + u": "_s + texts.title(waiting.item.request);
    }
    if (count > mostLines)
        lines << tr("And %n more.", nullptr, count - mostLines);
    m_list->setText(lines.join(u'\n'));
}

}

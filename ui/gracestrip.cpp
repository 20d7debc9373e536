// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gracestrip.h"

#include "announcer.h"
#include "domain/words.h"
#include "icons.h"
#include "session/session.h"
#include "statecolors.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int graceIconSize = 20;

}

GraceStrip::GraceStrip(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_sendNow(new QPushButton(this))
{
    setObjectName(u"graceStrip"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"graceLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_undo->setObjectName(u"undoButton"_s);
    m_sendNow->setObjectName(u"sendNowButton"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_sendNow);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_session.graces().undo(); });
    connect(m_sendNow, &QPushButton::clicked, this, [this] { m_session.graces().sendNow(); });
    connect(&session.graces(), &GraceQueue::changed, this, &GraceStrip::fill);
    connect(&session.people(), &People::found, this, &GraceStrip::fill);
    fill();
}

void GraceStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange
        || event->type() == QEvent::ApplicationPaletteChange)
        fill();
}

void GraceStrip::fill()
{
    const auto count = static_cast<int>(m_session.graces().waiting().size());
    setVisible(count > 0);
    const QPalette base = QGuiApplication::palette();
    QPalette colours = base;
    colours.setColor(QPalette::Window, StateColors::background(StateColors::State::Warning, base));
    colours.setColor(QPalette::WindowText, StateColors::text(StateColors::State::Warning, base));
    setPalette(colours);
    m_undo->setPalette(base);
    m_sendNow->setPalette(base);
    m_icon->setPixmap(Icons::state(StateColors::State::Warning)
                          .pixmap(QSize(graceIconSize, graceIconSize), devicePixelRatioF()));
    m_text->setText(text());
    setAccessibleName(m_text->text());
    //: button: takes the change back before it is sent
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(
        tr("Takes the change back; nothing is sent (%1)")
            .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    //: button: ends the time in which a change can be taken back
    m_sendNow->setText(tr("Send now"));
    m_sendNow->setEnabled(!m_session.graces().isHeldUp());
    // Not every second: a screen reader would talk of nothing else.
    if (count > std::exchange(m_announced, count))
        Announcer::say(*this, m_text->text());
}

QString GraceStrip::text() const
{
    const auto &graces = std::as_const(m_session).graces();
    if (graces.waiting().isEmpty())
        return {};
    const auto &last = graces.waiting().last();
    const auto &texts = std::as_const(m_session).requests().texts();
    //: %1 is such as “Canceling in 4 s”, %2 names the request
    const QString when = graces.isHeldUp()
        //: a change that is due
        ? tr("Waits for the changes that are under way")
        : Words::inSeconds(last.change, graces.secondsLeft(last));
    QString text = tr("%1: %2").arg(when, texts.title(last.item.request));
    const auto others = static_cast<int>(graces.waiting().size()) - 1;
    if (others > 0)
        //: further changes that can still be taken back
        text += u' ' + tr("And %n more.", nullptr, others);
    return text;
}

}

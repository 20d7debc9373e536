// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modeband.h"

#include "icons.h"
#include "session/session.h"
#include "statecolors.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int bandIconSize = 16;

}

ModeBand::ModeBand(const Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(u"modeBand"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"modeLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    connect(&session, &Session::profileChanged, this, &ModeBand::fill);
    connect(&session.settings(), &Settings::numberChanged, this, &ModeBand::fill);
    fill();
}

void ModeBand::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange
        || event->type() == QEvent::ApplicationPaletteChange)
        fill();
}

void ModeBand::fill()
{
    const auto &profile = m_session.profile();
    QStringList modes;
    if (profile.isValid() && profile.environment == ServerProfile::Environment::Practice)
        modes << tr("Practice server: nothing here is real.");
    modes << m_session.settings().readOnlyReason();
    if (m_session.requests().texts().isMasked())
        modes << tr("Names and comments are masked, here and in what is copied, printed or "
                    "exported.");
    modes.removeAll(QString());
    setVisible(!modes.isEmpty());
    m_text->setText(modes.join(u' '));
    m_icon->setPixmap(Icons::state(StateColors::State::Info)
                          .pixmap(QSize(bandIconSize, bandIconSize), devicePixelRatioF()));
    QPalette colours = QGuiApplication::palette();
    colours.setColor(QPalette::Window, StateColors::background(StateColors::State::Info, colours));
    setPalette(colours);
}

}

// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modeband.h"

#include "session/session.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Sigill {

ModeBand::ModeBand(const Session &session, QWidget *parent)
    : IconLine(StateColors::State::Info, parent)
    , m_session(session)
{
    setObjectName(u"modeBand"_s);
    setAutoFillBackground(true);
    label().setObjectName(u"modeLabel"_s);
    connect(&session, &Session::profileChanged, this, &ModeBand::fill);
    connect(&session.settings(), &Settings::numberChanged, this, &ModeBand::fill);
    fill();
}

void ModeBand::changeEvent(QEvent *event)
{
    IconLine::changeEvent(event);
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
    tell(modes.join(u' '));
    QPalette colours = QGuiApplication::palette();
    colours.setColor(QPalette::Window, StateColors::background(StateColors::State::Info, colours));
    setPalette(colours);
}

}

// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "environmentbadge.h"

#include "session/session.h"
#include "statecolors.h"

#include <QEvent>

namespace Sigill {

namespace {

StateColors::Badge badgeOf(ServerProfile::Environment environment)
{
    switch (environment) {
    case ServerProfile::Environment::Production:
        return StateColors::Badge::Production;
    case ServerProfile::Environment::Test:
        return StateColors::Badge::Test;
    case ServerProfile::Environment::Practice:
        return StateColors::Badge::Practice;
    }
    Q_UNREACHABLE();
}

}

EnvironmentBadge::EnvironmentBadge(const Session &session, QWidget *parent)
    : QLabel(parent)
    , m_session(session)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(8, 2, 8, 2);
    setAutoFillBackground(true);
    // A tool bar would lend its own roles.
    setBackgroundRole(QPalette::Window);
    setForegroundRole(QPalette::WindowText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    connect(&session, &Session::profileChanged, this, &EnvironmentBadge::showEnvironment);
    showEnvironment();
}

QColor EnvironmentBadge::background(const ServerProfile &profile)
{
    const QColor own(profile.environmentColor);
    return own.isValid() ? own : StateColors::badgeBackground(badgeOf(profile.environment));
}

void EnvironmentBadge::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showEnvironment();
}

void EnvironmentBadge::showEnvironment()
{
    const auto &profile = m_session.profile();
    setVisible(profile.isValid());
    const QString environment = profile.environmentText();
    setText(environment.toUpper());
    setAccessibleName(tr("Environment: %1").arg(environment));
    setToolTip(profile.environment == ServerProfile::Environment::Practice
                   ? tr("Practice server: nothing here is real")
                   : QString());
    QPalette colours = palette();
    colours.setColor(QPalette::Window, background(profile));
    colours.setColor(QPalette::WindowText, StateColors::textOn(background(profile)));
    setPalette(colours);
}

}

// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Sigill {

class Session;
struct ServerProfile;

// The environment of the connected server, by word and colour.
class EnvironmentBadge : public QLabel
{
    Q_OBJECT

public:
    // The session must outlive the badge.
    EnvironmentBadge(const Session &session, QWidget *parent);

    // The colour of a server's badge: the site's own, or that of its environment.
    static QColor background(const ServerProfile &profile);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showEnvironment();

    const Session &m_session;
};

}

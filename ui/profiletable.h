// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/settings.h"

#include <QIcon>
#include <QTableWidget>

namespace Sigill {

// The server profiles, a row each. What is chosen stays so when others come and go.
class ProfileTable : public QTableWidget
{
    Q_OBJECT

public:
    // The settings must outlive the table.
    ProfileTable(const Settings &settings, QWidget *parent);

    // The name is that of the profile in use; may be empty.
    void showProfiles(const QString &connected);
    // Of the rows that are chosen, from the top.
    QList<ServerProfile> chosen() const;
    void choose(const QString &name);
    void retranslate();

Q_SIGNALS:
    // Rows by double click or Return.
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillRow(int row, const ServerProfile &profile);
    QIcon swatch(const ServerProfile &profile) const;

    const Settings &m_settings;
    QList<ServerProfile> m_profiles; // by row
    QString m_connected;
};

}

// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profileform.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Sigill {

// What a server is called, where it is, and how it is told from others.
class ProfileGeneralForm : public ProfileForm
{
    Q_OBJECT

public:
    // Says what is wrong with a name besides what a profile knows by itself, such as that it is
    // taken.
    ProfileGeneralForm(const Check &checkName, QWidget *parent);

    void load(const ServerProfile &profile) override;
    void store(ServerProfile &profile) const override;
    void retranslate() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QString problemOfAddress(const ServerProfile &draft) const;
    void chooseColor();
    void showColor();
    void nameEnvironments();

    QLineEdit *m_name;
    QLineEdit *m_address;
    QComboBox *m_environment;
    QLineEdit *m_environmentLabel;
    QLineEdit *m_color;
    QPushButton *m_chooseColor;
    QLineEdit *m_portal;
    QLabel *m_nameLabel;
    QLabel *m_addressLabel;
    QLabel *m_environmentText;
    QLabel *m_labelLabel;
    QLabel *m_colorLabel;
    QLabel *m_portalLabel;
    QLabel *m_portalNote;
    QString m_loadedAddress; // what stands there when nobody has typed
    QUrl m_loadedUrl;
};

}

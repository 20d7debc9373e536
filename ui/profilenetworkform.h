// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profileform.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace Sigill {

// The way to a server: whom to trust, how long to wait, through which proxy.
class ProfileNetworkForm : public ProfileForm
{
    Q_OBJECT

public:
    explicit ProfileNetworkForm(QWidget *parent);

    void load(const ServerProfile &profile) override;
    void store(ServerProfile &profile) const override;
    void retranslate() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void browse();
    void showParts();
    ServerProfile::ProxyUse proxyUse() const;

    QLineEdit *m_caFile;
    QPushButton *m_browse;
    QSpinBox *m_timeout;
    int m_loadedTimeout = 0; // milliseconds, which the field may not show
    QComboBox *m_proxy;
    QLineEdit *m_proxyAddress;
    QLineEdit *m_bypass;
    QCheckBox *m_allowHttp;
    QLabel *m_caFileLabel;
    QLabel *m_caNote;
    QLabel *m_timeoutLabel;
    QLabel *m_proxyLabel;
    QLabel *m_proxyAddressLabel;
    QLabel *m_bypassLabel;
    QLabel *m_httpLabel;
    QLabel *m_httpWarning;
};

}

// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profileform.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace Sigill {

// How the operator signs in at a server.
class ProfileSignInForm : public ProfileForm
{
    Q_OBJECT

public:
    explicit ProfileSignInForm(QWidget *parent);

    void load(const ServerProfile &profile) override;
    void store(ServerProfile &profile) const override;
    void retranslate() override;

private:
    using Field = FederationSettings::Field;

    QLineEdit *addLine(Field field, const QString &name, QLabel *&label);
    void showKind();
    ServerProfile::SignInKind kind() const;
    QString kindText() const;

    QComboBox *m_kind;
    QLabel *m_kindLabel = nullptr;
    QLabel *m_kindNote = nullptr;
    QLineEdit *m_account;
    QLabel *m_accountLabel = nullptr;
    QLineEdit *m_authority;
    QLabel *m_authorityLabel = nullptr;
    QLineEdit *m_clientId;
    QLabel *m_clientIdLabel = nullptr;
    QLineEdit *m_resource;
    QLabel *m_resourceLabel = nullptr;
    QLineEdit *m_scope;
    QLabel *m_scopeLabel = nullptr;
    QComboBox *m_redirectHost;
    QLabel *m_redirectHostLabel = nullptr;
    QSpinBox *m_redirectPort;
    QLabel *m_redirectPortLabel = nullptr;
    QLineEdit *m_redirectPath;
    QLabel *m_redirectPathLabel = nullptr;
    QLabel *m_redirectNote = nullptr;
    QLineEdit *m_authorizeEndpoint;
    QLabel *m_authorizeEndpointLabel = nullptr;
    QLineEdit *m_tokenEndpoint;
    QLabel *m_tokenEndpointLabel = nullptr;
};

}

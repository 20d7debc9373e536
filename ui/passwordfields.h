// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace Sigill {

// Where a user name and a password are typed.
class PasswordFields : public QWidget
{
    Q_OBJECT

public:
    // Beside each other, or one below the other. The fields' object names begin with the prefix,
    // which may be empty.
    PasswordFields(Qt::Orientation orientation, const QString &prefix, QWidget *parent);

    QString account() const;
    void setAccount(const QString &account);
    void setExample(const QString &account);
    // What was typed, which is then gone from the field.
    QString takePassword();
    bool areFilled() const;

    // To what is to be typed next.
    void focusNext();
    void retranslate();

Q_SIGNALS:
    void changed();
    // Return was pressed after the password.
    void entered();

private:
    QLabel *m_accountLabel;
    QLineEdit *m_account;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
};

}

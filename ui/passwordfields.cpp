// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passwordfields.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Sigill {

PasswordFields::PasswordFields(Qt::Orientation orientation, const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_accountLabel(new QLabel(this))
    , m_account(new QLineEdit(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new QLineEdit(this))
{
    m_account->setObjectName(prefix.isEmpty() ? u"accountLineEdit"_s : prefix + u"AccountLineEdit");
    m_password->setObjectName(prefix.isEmpty() ? u"passwordLineEdit"_s
                                               : prefix + u"PasswordLineEdit");
    m_password->setEchoMode(QLineEdit::Password);
    m_accountLabel->setBuddy(m_account);
    m_passwordLabel->setBuddy(m_password);
    const bool isBeside = orientation == Qt::Horizontal;
    auto *layout
        = new QBoxLayout(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (isBeside)
        layout->setSpacing(8);
    layout->addWidget(m_accountLabel);
    layout->addWidget(m_account, isBeside ? 1 : 0);
    layout->addWidget(m_passwordLabel);
    layout->addWidget(m_password, isBeside ? 1 : 0);
    for (auto *field : {m_account, m_password})
        connect(field, &QLineEdit::textChanged, this, &PasswordFields::changed);
    connect(m_account, &QLineEdit::returnPressed, m_password,
            [this] { m_password->setFocus(Qt::OtherFocusReason); });
    connect(m_password, &QLineEdit::returnPressed, this, &PasswordFields::entered);
}

QString PasswordFields::account() const
{
    return m_account->text().trimmed();
}

void PasswordFields::setAccount(const QString &account)
{
    m_account->setText(account);
}

void PasswordFields::setExample(const QString &account)
{
    m_account->setPlaceholderText(account);
}

QString PasswordFields::takePassword()
{
    const QString password = m_password->text();
    m_password->clear();
    return password;
}

bool PasswordFields::areFilled() const
{
    return !account().isEmpty() && !m_password->text().isEmpty();
}

void PasswordFields::focusNext()
{
    (m_account->text().isEmpty() ? m_account : m_password)->setFocus(Qt::OtherFocusReason);
}

void PasswordFields::retranslate()
{
    m_accountLabel->setText(tr("&User name"));
    m_account->setAccessibleName(tr("User name"));
    m_passwordLabel->setText(tr("&Password"));
    m_password->setAccessibleName(tr("Password"));
}

}

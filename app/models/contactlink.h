// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace Sigill {

// Links for what a directory tells of people, which is trusted no more than the server: only a
// plain number or a plain address becomes one, whatever else might stand there.
class ContactLink
{
public:
    // "tel:+4681234567" for digits, +, -, dots, slashes, brackets and spaces; empty for other
    // texts.
    static QUrl telephone(const QString &text);
    // "mailto:anna@contoso.com" for one address and nothing else; empty for other texts.
    static QUrl mail(const QString &text);
};

}

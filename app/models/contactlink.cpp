// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/contactlink.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sigill {

QUrl ContactLink::telephone(const QString &text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(uR"(\+?[0-9(][0-9 ()./-]{1,30})"_s));
    static const QRegularExpression separators(u"[^0-9+]"_s);
    QString number = text.trimmed();
    if (!form.match(number).hasMatch())
        return {};
    // "(0)" stands for a digit that is dialled only without the country's.
    if (number.startsWith(u'+'))
        number.remove("(0)"_L1);
    number.remove(separators);
    const auto digits = number.startsWith(u'+') ? number.size() - 1 : number.size();
    return digits >= 2 ? QUrl(u"tel:"_s + number, QUrl::StrictMode) : QUrl();
}

QUrl ContactLink::mail(const QString &text)
{
    // Of what RFC 5322 allows, what is in use; %, ? and & would be read as more than an address.
    static const QString word = uR"([A-Za-z0-9_'+-]+)"_s;
    static const QString label = uR"([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)"_s;
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(uR"(%1(\.%1)*@%2(\.%2)+)"_s.arg(word, label)));
    constexpr qsizetype longest = 254;
    const QString address = text.trimmed();
    if (address.size() > longest || !form.match(address).hasMatch())
        return {};
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(address, QUrl::DecodedMode);
    return url;
}

}

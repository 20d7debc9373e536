// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guid.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr auto guidPattern
    = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"_L1;

constexpr unsigned noDigit = 16;

// The value of each character as a hexadecimal digit.
constexpr auto hexDigits = [] {
    std::array<quint8, 256> digits{};
    digits.fill(noDigit);
    for (quint8 i = 0; i < 10; ++i)
        digits['0' + i] = i;
    for (quint8 i = 0; i < 6; ++i) {
        digits['a' + i] = 10 + i;
        digits['A' + i] = 10 + i;
    }
    return digits;
}();

unsigned digitAt(QStringView text, qsizetype position)
{
    const char16_t c = text.at(position).unicode();
    return c < hexDigits.size() ? hexDigits[c] : noDigit;
}

unsigned digitAt(QByteArrayView text, qsizetype position)
{
    return hexDigits[static_cast<uchar>(text.at(position))];
}

// A list has eight of them a request, so by hand.
template <typename View>
std::optional<QUuid> guidIn(View text)
{
    if (text.size() == 38 && text.front() == u'{' && text.back() == u'}')
        text = text.sliced(1, 36);
    if (text.size() != 36)
        return std::nullopt;
    std::array<char, 16> bytes;
    qsizetype position = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            if (text.at(position++) != u'-')
                return std::nullopt;
        }
        const unsigned high = digitAt(text, position++);
        const unsigned low = digitAt(text, position++);
        if ((high | low) >= noDigit)
            return std::nullopt;
        bytes[i] = static_cast<char>(high << 4U | low);
    }
    return QUuid::fromRfc4122(QByteArrayView(bytes));
}

}

std::optional<QUuid> guidFromText(QStringView text)
{
    return guidIn(text);
}

std::optional<QUuid> guidFromText(QByteArrayView text)
{
    return guidIn(text);
}

QString guidText(const QUuid &guid)
{
    return guid.toString(QUuid::WithoutBraces);
}

std::optional<QUuid> firstGuidIn(const QString &text)
{
    static const QRegularExpression anywhere(QString{guidPattern});
    const auto match = anywhere.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QUuid::fromString(match.capturedView());
}

}

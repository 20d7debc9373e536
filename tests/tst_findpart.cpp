// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findpart.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>

using namespace Sigill;

// Finding a part in a text, beside what the standard library finds.
class TestFindPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatFindFinds();

private:
    template <typename Char>
    static void compare(QRandomGenerator &random);
};

void TestFindPart::findsWhatFindFinds()
{
    constexpr quint32 seed = 20261128;
    QRandomGenerator random(seed);
    compare<char>(random);
    compare<char16_t>(random);
}

// Few letters, so that parts occur, overlap, and nearly occur; lengths on both sides of a block.
template <typename Char>
void TestFindPart::compare(QRandomGenerator &random)
{
    constexpr int rounds = 20'000;
    const auto make = [&](int most) {
        std::basic_string<Char> made;
        for (int length = random.bounded(most + 1); length > 0; --length)
            made.push_back(static_cast<Char>('a' + random.bounded(2)));
        return made;
    };
    int found = 0;
    for (int i = 0; i < rounds; ++i) {
        const auto text = make(150);
        const auto part = make(10);
        const auto from = static_cast<size_t>(random.bounded(160));
        const auto at = findPart(std::basic_string_view<Char>(text),
                                 std::basic_string_view<Char>(part), from);
        QCOMPARE(at, text.find(part, from));
        found += at == text.npos ? 0 : 1;
    }
    QVERIFY(found > rounds / 10);
    QVERIFY(found < rounds * 9 / 10);
}

QTEST_APPLESS_MAIN(TestFindPart)
#include "tst_findpart.moc"

// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readablepalette.h"
#include "statecolors.h"
#include "support/contrastcheck.h"
#include "support/thissystem.h"
#include "support/windowtour.h"

#include <QPalette>
#include <QStyleFactory>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr QSize smallScreen(1280, 720);

QPalette paletteOf(QRgb window, QRgb base, QRgb text, QRgb disabled, QRgb highlight,
                   QRgb onHighlight)
{
    QPalette palette{QColor(window), QColor(window)};
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::AlternateBase, QColor(base));
    palette.setColor(QPalette::ToolTipBase, QColor(base));
    palette.setColor(QPalette::ToolTipText, QColor(text));
    palette.setColor(QPalette::PlaceholderText, QColor(text));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    palette.setColor(QPalette::HighlightedText, QColor(onHighlight));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, QColor(text));
        palette.setColor(QPalette::Disabled, role, QColor(disabled));
    }
    return palette;
}

}

// Whether all can be read: room for each text at twice the size too, and contrast.
class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void hasRoom_data();
    void hasRoom();
    void standsOut_data();
    void standsOut();
    void stateColours_data() { addPalettes(); }
    void stateColours();

private:
    using Check = std::function<QStringList(QWidget &)>;
    static void addPalettes();
    void tour(const Check &check);

    QFont m_font;
    QStringList m_problems;
};

void TestLooks::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    m_font = QApplication::font();
}

void TestLooks::cleanup()
{
    QApplication::setFont(m_font);
    QApplication::setPalette(QApplication::style()->standardPalette());
    m_problems.removeDuplicates();
    for (const auto &problem : std::as_const(m_problems))
        qInfo("%s", qPrintable(problem));
    const auto count = m_problems.size();
    m_problems.clear();
    QCOMPARE(count, 0);
}

void TestLooks::tour(const Check &check)
{
    using Part = bool (WindowTour::*)();
    for (const Part part : {&WindowTour::firstStart, &WindowTour::queue, &WindowTour::failure,
                            &WindowTour::sheets, &WindowTour::signIn, &WindowTour::changes}) {
        WindowBed bed;
        bed.window->resize(smallScreen);
        WindowTour walk(bed, [&](const QString &state) {
            if (bed.window->size() != smallScreen)
                m_problems << state + u": the window is larger than the screen"_s;
            for (const auto &problem : check(*bed.window))
                m_problems << state + u": "_s + problem;
        });
        QVERIFY((walk.*part)());
    }
}

void TestLooks::hasRoom_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void TestLooks::hasRoom()
{
    if (isWindows)
        QSKIP("The fonts of this build are none that anybody would see");
    QFETCH(int, percent);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    tour([](QWidget &window) { return FitCheck::problemsOf(window); });
}

void TestLooks::addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QApplication::style()->standardPalette();
    QTest::newRow("dark") << ReadablePalette::dark();
    QTest::newRow("high contrast")
        << paletteOf(0xff000000, 0xff000000, 0xffffffff, 0xff3ff23f, 0xffffff00, 0xff000000);
    QTest::newRow("high contrast, light")
        << paletteOf(0xffffffff, 0xffffffff, 0xff000000, 0xff600000, 0xff37006e, 0xffffffff);
}

void TestLooks::standsOut_data()
{
    addPalettes();
}

void TestLooks::standsOut()
{
    QFETCH(QPalette, palette);
    // As the program does.
    QApplication::setPalette(ReadablePalette::of(palette));
    // Thin letters are painted fainter than their colour.
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * 1.4);
    QApplication::setFont(font);
    tour([](QWidget &window) { return ContrastCheck::problemsOf(window); });
}

void TestLooks::stateColours()
{
    QFETCH(QPalette, palette);
    using State = StateColors::State;
    const auto ratio
        = [](const QColor &a, const QColor &b) { return ContrastCheck::ratio(a.rgb(), b.rgb()); };
    for (const auto state : {State::Info, State::Ok, State::Warning, State::Error}) {
        const QColor text = StateColors::text(state, palette);
        QVERIFY(ratio(text, StateColors::background(state, palette)) >= ContrastCheck::leastOfText);
        for (const auto role : {QPalette::Window, QPalette::Base})
            QVERIFY(ratio(text, palette.color(role)) >= ContrastCheck::leastOfText);
    }
    const QColor quiet = StateColors::quietText(palette);
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
        QVERIFY2(ratio(quiet, palette.color(role)) >= ContrastCheck::leastOfText,
                 qPrintable(QString::number(ratio(quiet, palette.color(role)))));
    using Badge = StateColors::Badge;
    for (const auto badge : {Badge::Production, Badge::Test, Badge::Practice}) {
        const QColor background = StateColors::badgeBackground(badge);
        QVERIFY(ratio(background, StateColors::textOn(background)) >= ContrastCheck::leastOfText);
    }
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"

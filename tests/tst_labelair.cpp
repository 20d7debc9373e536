// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labelair.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int dark = 250; // everything that is not quite white

// Rows of pixels that the text leaves a trace in.
int inkedRows(QLabel &label)
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::black);
    label.setPalette(palette);
    label.setAutoFillBackground(true);
    const QImage image = label.grab().toImage();
    int rows = 0;
    for (int y = 0; y < image.height(); ++y) {
        bool hasInk = false;
        for (int x = 0; x < image.width(); ++x)
            hasInk = hasInk || qGray(image.pixel(x, y)) < dark;
        rows += hasInk ? 1 : 0;
    }
    return rows;
}

}

class TestLabelAir : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void marksAboveLettersAreWhole_data();
    void marksAboveLettersAreWhole();
};

void TestLabelAir::marksAboveLettersAreWhole_data()
{
    QTest::addColumn<qreal>("points");
    for (const qreal points : {8., 9., 10., 11., 12., 18.})
        QTest::newRow(qPrintable(QString::number(points))) << points;
}

void TestLabelAir::marksAboveLettersAreWhole()
{
    QFETCH(qreal, points);
    LabelAir air;
    qApp->installEventFilter(&air);
    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(points);
    for (const auto &text : {u"Övning"_s, u"Åtkomst"_s}) {
        QLabel label(text);
        label.setFont(font);
        label.ensurePolished();
        label.resize(label.sizeHint());
        QLabel roomy(text);
        roomy.setFont(font);
        roomy.setAlignment(Qt::AlignCenter);
        roomy.resize(label.size() + QSize(40, 40));
        QCOMPARE(inkedRows(label), inkedRows(roomy));
    }
}

QTEST_MAIN(TestLabelAir)
#include "tst_labelair.moc"

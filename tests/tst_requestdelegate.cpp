// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestmodel.h"
#include "requestdelegate.h"
#include "requesttable.h"
#include "support/samplerequests.h"

#include <QPainter>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

// The table paints its cells itself, from texts that are laid out already: the same as the style.
class TestRequestDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void paintsAsTheStyle_data();
    void paintsAsTheStyle();
    void followsTheFont();
    void marksFitTheirColumn();

private:
    enum class By { Style, Delegate };

    QStyleOptionViewItem option(int width, QStyle::State state) const;
    QImage painted(By by, const QModelIndex &index, const QStyleOptionViewItem &option) const;

    RequestModel m_model{nullptr};
    QTableView m_view;
    RequestDelegate m_delegate{nullptr};
};

void TestRequestDelegate::initTestCase()
{
    auto request = sampleRequest(1);
    request.comment = u"Räksmörgås på beställning av محمد حداد"_s;
    request.priority = 12'345;
    const auto gone = sampleRequest(2);
    m_model.mergeLoaded({request, gone}, 1);
    m_model.finishLoad({}, 1);
    // The first has changed, the second is gone, the third is new.
    request.flags = 2;
    m_model.mergeLoaded({request, sampleRequest(3)}, 2, RequestModel::LoadKind::Live);
    m_model.finishLoad({}, 2, RequestModel::LoadKind::Live);
    QCOMPARE(m_model.rowCount(), 3);
    // Some without a mark.
    auto fromRight = sampleRequest(4);
    fromRight.comment = u"محمد حداد (IT), Räksmörgås"_s;
    auto high = sampleRequest(5);
    high.comment = u"Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324a"_s;
    m_model.mergeLoaded({fromRight, high}, 2);
    m_view.setModel(&m_model);
}

void TestRequestDelegate::paintsAsTheStyle_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QStyle::State>("state");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const QStyle::State on = QStyle::State_Enabled;
    const QStyle::State active = on | QStyle::State_Active;
    QTest::newRow("active window") << 220 << active << Qt::LeftToRight;
    QTest::newRow("other window") << 220 << on << Qt::LeftToRight;
    QTest::newRow("selected") << 220 << (active | QStyle::State_Selected) << Qt::LeftToRight;
    QTest::newRow("selected, other window")
        << 220 << (on | QStyle::State_Selected) << Qt::LeftToRight;
    QTest::newRow("disabled") << 220 << QStyle::State(QStyle::State_None) << Qt::LeftToRight;
    QTest::newRow("narrow") << 60 << active << Qt::LeftToRight;
    QTest::newRow("without room") << 5 << active << Qt::LeftToRight;
    QTest::newRow("from the right") << 220 << active << Qt::RightToLeft;
    QTest::newRow("focused") << 220 << (active | QStyle::State_HasFocus) << Qt::LeftToRight;
}

void TestRequestDelegate::paintsAsTheStyle()
{
    QFETCH(const int, width);
    QFETCH(const QStyle::State, state);
    QFETCH(const Qt::LayoutDirection, direction);
    auto option = this->option(width, state);
    option.direction = direction;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const auto index = m_model.index(row, column);
            const auto expected = painted(By::Style, index, option);
            // Once laid out, and once from memory.
            for (int i = 0; i < 2; ++i) {
                const auto own = painted(By::Delegate, index, option);
                QVERIFY2(own == expected, qPrintable(u"row %1, column %2"_s.arg(row).arg(column)));
            }
        }
    }
}

void TestRequestDelegate::followsTheFont()
{
    auto option = this->option(220, QStyle::State_Enabled | QStyle::State_Active);
    const auto index = m_model.index(3, static_cast<int>(RequestColumn::Type));
    const auto small = painted(By::Delegate, index, option);
    option.font.setPointSizeF(1.5 * option.font.pointSizeF());
    option.fontMetrics = QFontMetrics(option.font);
    const auto large = painted(By::Delegate, index, option);
    QVERIFY(large != small);
    QCOMPARE(large, painted(By::Style, index, option));
}

// The longest status that is marked, in bold.
void TestRequestDelegate::marksFitTheirColumn()
{
    using Kind = RequestModel::LoadKind;
    RequestModel model(nullptr);
    const RequestTable table(model, nullptr);
    model.mergeLoaded({sampleRequest(1, RequestStatus::Approved)}, 1);
    model.finishLoad({}, 1);
    model.mergeLoaded({sampleRequest(1, RequestStatus::Executing)}, 2, Kind::Live);
    const auto index = model.index(0, static_cast<int>(RequestColumn::Status));
    QCOMPARE(index.data().toString(), u"Executing · changed"_s);
    auto option = this->option(220, QStyle::State_Enabled);
    option.font = table.font();
    option.widget = &table;
    QVERIFY(table.itemDelegate()->sizeHint(option, index).width()
            <= table.columnWidth(index.column()));
}

QStyleOptionViewItem TestRequestDelegate::option(int width, QStyle::State state) const
{
    QStyleOptionViewItem option;
    option.initFrom(&m_view);
    option.widget = &m_view;
    option.state = state;
    option.rect = QRect(3, 2, width, 26);
    option.font = m_view.font();
    option.fontMetrics = QFontMetrics(option.font);
    option.textElideMode = Qt::ElideRight;
    option.showDecorationSelected = true;
    option.decorationAlignment = Qt::AlignCenter;
    option.decorationPosition = QStyleOptionViewItem::Left;
    option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    return option;
}

QImage TestRequestDelegate::painted(By by, const QModelIndex &index,
                                    const QStyleOptionViewItem &option) const
{
    QImage image(option.rect.width() + 6, option.rect.height() + 4, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    if (by == By::Style)
        m_delegate.QStyledItemDelegate::paint(&painter, option, index);
    else
        m_delegate.paint(&painter, option, index);
    return image;
}

QTEST_MAIN(TestRequestDelegate)
#include "tst_requestdelegate.moc"

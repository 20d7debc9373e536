// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiletable.h"

#include "domain/visibletext.h"
#include "environmentbadge.h"
#include "roomydelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

enum ProfileColumn {
    NameColumn,
    ServerColumn,
    EnvironmentColumn,
    SignInColumn,
    NoteColumn,
    ProfileColumnCount
};

constexpr int swatchSide = 12;

}

ProfileTable::ProfileTable(const Settings &settings, QWidget *parent)
    : QTableWidget(0, ProfileColumnCount, parent)
    , m_settings(settings)
{
    setObjectName(u"profileTable"_s);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setItemDelegate(new RoomyDelegate(this));
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(RoomyDelegate::rowHeight(fontMetrics()));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableWidget::cellDoubleClicked, this, &ProfileTable::opened);
}

void ProfileTable::showProfiles(const QString &connected)
{
    QStringList kept;
    const auto before = chosen();
    for (const auto &profile : before)
        kept += profile.name;
    const int row = currentRow();
    m_connected = connected;
    m_profiles = m_settings.profiles();
    setRowCount(static_cast<int>(m_profiles.size()));
    clearSelection();
    for (int i = 0; i < m_profiles.size(); ++i) {
        fillRow(i, m_profiles.at(i));
        if (kept.contains(m_profiles.at(i).name, Qt::CaseInsensitive)) {
            setCurrentCell(i, NameColumn, QItemSelectionModel::NoUpdate);
            selectionModel()->select(model()->index(i, NameColumn),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    // Something is always chosen, near where it was.
    if (selectedItems().isEmpty() && !m_profiles.isEmpty())
        selectRow(std::clamp(row, 0, rowCount() - 1));
}

void ProfileTable::fillRow(int row, const ServerProfile &profile)
{
    QString server = profile.baseUrl.host();
    if (profile.baseUrl.port() > 0)
        server += u':' + QString::number(profile.baseUrl.port());
    QStringList notes;
    if (profile.name.compare(m_connected, Qt::CaseInsensitive) == 0) {
        //: of a server profile: it is the one in use
        notes += tr("Connected");
    }
    if (m_settings.isPrescribed(profile.name))
        notes += tr("Set by your organisation");
    const QStringList texts{visibleLine(profile.name), visibleLine(server),
                            visibleLine(profile.environmentText()),
                            ServerProfile::text(profile.signIn), notes.join(u" · "_s)};
    for (int column = 0; column < ProfileColumnCount; ++column) {
        auto *item = new QTableWidgetItem(texts.at(column));
        item->setToolTip(visibleToolTip(column == ServerColumn
                                            ? profile.baseUrl.toString(QUrl::FullyEncoded)
                                            : texts.at(column)));
        if (column == EnvironmentColumn)
            item->setIcon(swatch(profile));
        setItem(row, column, item);
    }
}

QIcon ProfileTable::swatch(const ServerProfile &profile) const
{
    QPixmap pixmap(QSize(swatchSide, swatchSide) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(EnvironmentBadge::background(profile));
    QIcon icon(pixmap);
    // A colour that means something is the same in a chosen row.
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

QList<ServerProfile> ProfileTable::chosen() const
{
    QList<ServerProfile> profiles;
    for (int row = 0; row < std::min<int>(rowCount(), static_cast<int>(m_profiles.size())); ++row) {
        if (selectionModel()->isRowSelected(row))
            profiles += m_profiles.at(row);
    }
    return profiles;
}

void ProfileTable::choose(const QString &name)
{
    for (int row = 0; row < m_profiles.size(); ++row) {
        if (m_profiles.at(row).name.compare(name, Qt::CaseInsensitive) == 0) {
            selectRow(row);
            scrollToItem(item(row, NameColumn));
        }
    }
}

void ProfileTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT opened();
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void ProfileTable::retranslate()
{
    setAccessibleName(tr("Server profiles"));
    //: columns of the list of server profiles
    setHorizontalHeaderLabels({tr("Name"), tr("Server"), tr("Environment"), tr("Sign-in"),
                               //: column of the list of server profiles: connected, prescribed
                               tr("Note")});
    showProfiles(m_connected);
    resizeColumnsToContents();
    // No name takes the room of all others.
    const int most = fontMetrics().averageCharWidth() * 32;
    for (int column = 0; column < NoteColumn; ++column)
        setColumnWidth(column, std::min(columnWidth(column) + 12, most));
}

}

// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confirmsheet.h"

#include "actions/preflight.h"
#include "domain/visibletext.h"
#include "domain/words.h"
#include "environmentbadge.h"
#include "roomydelegate.h"
#include "session/session.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int planIndexRole = Qt::UserRole;

}

ConfirmSheet::ConfirmSheet(Session &session, StatusChange change, const QList<Request> &requests,
                           int hiddenCount, QWidget *window)
    : Sheet(window)
    , m_session(session)
    , m_change(change)
    , m_preflight(session.preflight(requests, change, this))
    , m_plan(m_preflight->items())
    , m_hiddenCount(hiddenCount)
    , m_effect(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_reading(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_list(new QTreeWidget(this))
    , m_reasonLabel(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_reasonHint(new QLabel(this))
    , m_checked(new QCheckBox(this))
    , m_keep(new QPushButton(this))
    , m_confirm(new QPushButton(this))
{
    setObjectName(u"confirmSheet"_s);
    m_keep->setObjectName(u"keepButton"_s);
    m_confirm->setObjectName(u"confirmButton"_s);
    m_checked->setObjectName(u"checkedCheckBox"_s);
    m_reason->setObjectName(u"reasonLineEdit"_s);
    m_warning->setObjectName(u"warningLabel"_s);
    m_reading->setObjectName(u"readingLabel"_s);
    for (auto *label : {m_effect, m_warning}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_progress->setTextVisible(false);
    m_progress->setRange(0, static_cast<int>(requests.size()));
    m_reasonHint->setWordWrap(true);
    m_reason->setMaxLength(500);
    m_reasonLabel->setBuddy(m_reason);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(true);
    const bool mustCheck = requests.size() > manyRequests || hiddenCount > 0;
    m_checked->setVisible(mustCheck);

    titleRow().addWidget(new EnvironmentBadge(session, this), 0, Qt::AlignTop);
    body().addWidget(m_effect);
    body().addWidget(m_warning);
    auto *reading = new QHBoxLayout;
    reading->setSpacing(8);
    reading->addWidget(m_reading);
    reading->addWidget(m_progress, 1);
    body().addLayout(reading);
    body().addWidget(m_list, 1);
    body().addWidget(m_reasonLabel);
    body().addWidget(m_reason);
    body().addWidget(m_reasonHint);
    body().addWidget(m_checked);
    // The harmless button stands where the other one would be clicked out of habit.
    buttons().addWidget(m_keep);
    buttons().addStretch();
    buttons().addWidget(m_confirm);
    setCardSize({880, requests.size() > 4 ? 600 : 440});

    m_keep->setAutoDefault(true);
    m_confirm->setAutoDefault(true);
    connect(m_keep, &QPushButton::clicked, this, &ConfirmSheet::reject);
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmSheet::confirm);
    connect(m_checked, &QCheckBox::toggled, this, &ConfirmSheet::showCount);
    connect(m_list, &QTreeWidget::itemChanged, this, &ConfirmSheet::takeTick);
    // The requests are of the server before.
    connect(&session, &Session::profileChanged, this, &ConfirmSheet::closeSheet);
    connect(&session, &Session::runStarted, this, &ConfirmSheet::showCount);
    connect(&session, &Session::runFinished, this, &ConfirmSheet::showCount);
    session.people().want(requests, People::Priority::Visible);
    connect(&session.people(), &People::changed, this, &ConfirmSheet::takeNames);
    connect(m_preflight, &Preflight::progressed, this, &ConfirmSheet::showProgress);
    connect(m_preflight, &Preflight::finished, this, &ConfirmSheet::takePlan);
    m_keep->setFocus();
}

void ConfirmSheet::retranslate()
{
    m_effect->setText(Words::effect(m_change));
    m_reasonLabel->setText(tr("Reas&on (optional)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reasonHint->setText(tr("Kept in this computer's journal and in ticket text. The server does "
                             "not store it."));
    m_progress->setAccessibleName(tr("Progress"));
    showWarnings();
    m_checked->setText(m_hiddenCount > 0
                           ? tr("I have checked the &selection (%n not shown by the filter)",
                                nullptr, m_hiddenCount)
                           : tr("I have checked the &selection"));
    m_keep->setText(tr("&Keep request(s)", nullptr, static_cast<int>(m_plan.size())));
    m_list->setAccessibleName(tr("Requests of this action"));
    fill();
    showProgress();
}

void ConfirmSheet::setLeftOut(int count)
{
    m_leftOutCount = count;
    showWarnings();
}

QString ConfirmSheet::leftOutText(int count)
{
    return tr("%Ln request(s) left out: they are from an earlier session, and the server has not "
              "confirmed them since.",
              nullptr, count);
}

void ConfirmSheet::showWarnings()
{
    QStringList warnings;
    if (m_leftOutCount > 0)
        warnings << leftOutText(m_leftOutCount);
    if (const auto &problem = m_session.journal().problem()) {
        //: %1 says what is wrong with the journal
        warnings << tr("No journal is kept of this: %1 What becomes of the requests is forgotten "
                       "when the program ends.")
                        .arg(problem->summary());
    }
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
}

ConfirmSheet::Group ConfirmSheet::groupOf(const PreflightItem &item)
{
    if (!item.isSendable())
        return Group::Skipped;
    return item.verdict == PreflightItem::Verdict::Uncertain ? Group::Doubtful : Group::Sent;
}

void ConfirmSheet::fill()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    fillGroup(Group::Doubtful, tr("Probably refused; sent unless unticked"));
    fillGroup(Group::Sent, tr("Will be sent"));
    fillGroup(Group::Skipped, tr("Will be skipped"));
    m_list->expandAll();
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, std::min(m_list->columnWidth(0), 520));
    showCount();
}

// What the operator has unticked meanwhile stays so.
void ConfirmSheet::takePlan()
{
    auto plan = m_preflight->items();
    for (int i = 0; i < plan.size(); ++i)
        plan[i].ticked = m_plan.at(i).ticked;
    m_plan = plan;
    fill();
    showProgress();
}

void ConfirmSheet::showProgress()
{
    const bool isReading = !m_preflight->isFinished();
    m_progress->setValue(m_preflight->readCount());
    m_reading->setText(tr("Reading the requests again…"));
    m_reading->setVisible(isReading);
    m_progress->setVisible(isReading);
}

void ConfirmSheet::fillGroup(Group wanted, const QString &title)
{
    QTreeWidgetItem *group = nullptr;
    const auto count = std::count_if(m_plan.cbegin(), m_plan.cend(), [wanted](const auto &other) {
        return groupOf(other) == wanted;
    });
    const QString shared = count > 1 ? sharedReason(wanted) : QString();
    for (int i = 0; i < m_plan.size(); ++i) {
        const auto &planned = m_plan.at(i);
        if (groupOf(planned) != wanted)
            continue;
        if (!group) {
            //: %1 is the title of a group, %2 how many requests are in it
            group = new QTreeWidgetItem(m_list, {tr("%1: %2").arg(title).arg(count)});
            QFont bold = font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setFirstColumnSpanned(true);
            group->setFlags(Qt::ItemIsEnabled);
            if (!shared.isEmpty()) {
                auto *reason = new QTreeWidgetItem(group, {shared});
                reason->setFirstColumnSpanned(true);
                reason->setToolTip(0, visibleToolTip(shared));
                reason->setFlags(Qt::ItemIsEnabled);
            }
        }
        const QString reason = shared.isEmpty() ? planned.reason() : QString();
        auto *item = new QTreeWidgetItem(group, {QString(), reason});
        item->setData(0, planIndexRole, i);
        item->setFirstColumnSpanned(reason.isEmpty());
        nameItem(*item, planned.request);
        item->setToolTip(1, visibleToolTip(reason));
        if (wanted == Group::Skipped) {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        } else {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(0, planned.ticked ? Qt::Checked : Qt::Unchecked);
        }
    }
}

// What is the same for all is told once, and leaves their rows the room.
QString ConfirmSheet::sharedReason(Group group) const
{
    QSet<QString> reasons;
    for (const auto &planned : m_plan) {
        if (groupOf(planned) == group)
            reasons.insert(planned.reason());
    }
    return reasons.size() == 1 ? *reasons.cbegin() : QString();
}

void ConfirmSheet::nameItem(QTreeWidgetItem &item, const Request &request) const
{
    const QString sentence = m_session.requests().texts().sentence(request);
    item.setText(0, sentence);
    item.setToolTip(0, visibleToolTip(sentence + u'\n' + request.id.text()));
}

// In place: what is ticked, chosen and in sight stays so.
void ConfirmSheet::takeNames(const QList<DirectoryKey> &keys)
{
    const QSignalBlocker blocker(m_list);
    const QSet<DirectoryKey> changed(keys.cbegin(), keys.cend());
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        auto *heading = m_list->topLevelItem(group);
        for (int i = 0; i < heading->childCount(); ++i) {
            auto *item = heading->child(i);
            if (!item->data(0, planIndexRole).isValid())
                continue;
            const auto &request = m_plan.at(item->data(0, planIndexRole).toInt()).request;
            if (changed.contains(DirectoryKey::ofGuid(request.target)))
                nameItem(*item, request);
        }
    }
    m_list->viewport()->update();
}

void ConfirmSheet::takeTick(QTreeWidgetItem *item)
{
    if (!item->parent() || !(item->flags() & Qt::ItemIsUserCheckable))
        return;
    m_plan[item->data(0, planIndexRole).toInt()].ticked = item->checkState(0) == Qt::Checked;
    showCount();
}

int ConfirmSheet::sendCount() const
{
    return static_cast<int>(std::count_if(
        m_plan.cbegin(), m_plan.cend(), [](const auto &planned) { return planned.willBeSent(); }));
}

void ConfirmSheet::showCount()
{
    const int count = sendCount();
    const QString action = Words::action(m_change, count);
    setTitle(tr("%1 on %2").arg(action, m_session.profile().displayName()));
    m_confirm->setText(action);
    const bool isChecked = m_checked->isHidden() || m_checked->isChecked();
    // One run at a time: a single change may have left while this was open.
    m_confirm->setEnabled(count > 0 && isChecked && m_preflight->isFinished()
                          && !m_session.isRunning());
}

void ConfirmSheet::confirm()
{
    if (m_session.isRunning())
        return;
    // Closed first: what follows opens the next sheet.
    const auto plan = m_plan;
    const QString reason = m_reason->text();
    closeSheet();
    Q_EMIT confirmed(plan, reason);
}

}

// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingssheet.h"

#include "domain/words.h"
#include "session/languages.h"
#include "session/refreshpace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Number = Settings::Number;

}

SettingsSheet::SettingsSheet(Settings &settings, const QString &journalPath, QWidget *window)
    : Sheet(window)
    , m_settings(settings)
    , m_area(new QScrollArea(this))
    , m_risk(smallText())
    , m_intervalLabel(new QLabel(this))
    , m_interval(new QComboBox(this))
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_pathLabel(new QLabel(this))
    , m_path(new QLineEdit(this))
    , m_cancel(new QPushButton(this))
    , m_ok(new QPushButton(this))
{
    setObjectName(u"settingsSheet"_s);
    m_area->setObjectName(u"settingsArea"_s);
    m_interval->setObjectName(u"liveIntervalComboBox"_s);
    m_language->setObjectName(u"ticketLanguageComboBox"_s);
    m_path->setObjectName(u"journalPathLineEdit"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_ok->setObjectName(u"okButton"_s);

    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    // The right margin keeps the scroll bar off the fields.
    m_grid->setContentsMargins(0, 0, 8, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnStretch(0, 1);
    addNumber(Number::GraceSeconds, u"graceSpinBox"_s);
    addNumber(Number::Concurrency, u"concurrencySpinBox"_s);
    addNumber(Number::FailuresToPause, u"failuresSpinBox"_s);
    addInterval();
    addNumber(Number::OldDays, u"oldDaysSpinBox"_s);
    addRow(m_languageLabel, m_language, nullptr);
    addNumber(Number::RetentionDays, u"retentionSpinBox"_s);
    addNumber(Number::KeepListDays, u"keepListSpinBox"_s);
    m_pathLabel->setBuddy(m_path);
    m_grid->addWidget(m_pathLabel, m_grid->rowCount(), 0, 1, 2);
    // A path needs the whole width.
    m_grid->addWidget(m_path, m_grid->rowCount(), 0, 1, 2);
    addSwitch(Number::NewRequestNotices, false, u"noticesBox"_s, nullptr);
    addSwitch(Number::SystemLog, false, u"systemLogBox"_s, nullptr);
    addSwitch(Number::KeepPasswords, false, u"keepPasswordsBox"_s, nullptr);
    addSwitch(Number::KeepNames, false, u"keepNamesBox"_s, nullptr);
    addSwitch(Number::JournalRequired, true, u"withoutJournalBox"_s, m_risk);
    m_grid->setRowStretch(m_grid->rowCount(), 1);

    m_language->addItem(QString(), QString());
    for (const auto &code : Languages::available())
        m_language->addItem(Languages::nativeName(code), code);
    m_language->setCurrentIndex(
        std::max(m_language->findData(settings.text(Settings::Key::TicketLanguage)), 0));
    m_path->setReadOnly(true);
    m_path->setText(QDir::toNativeSeparators(journalPath));
    m_path->setCursorPosition(0);
    m_path->setToolTip(m_path->text());
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    // What is in it takes the keys, and brings itself into sight.
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The sheet's own colour, not that of a list.
    m_area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    body().addWidget(m_area, 1);
    buttons().addWidget(m_cancel);
    buttons().addStretch();
    buttons().addWidget(m_ok);
    for (auto *button : {m_cancel, m_ok})
        button->setAutoDefault(true);
    // Turning the wheel over a field is meant for the sheet.
    const auto fields = content->findChildren<QWidget *>();
    for (auto *field : fields) {
        if (qobject_cast<QAbstractSpinBox *>(field) || qobject_cast<QComboBox *>(field)) {
            field->setFocusPolicy(Qt::StrongFocus);
            field->installEventFilter(this);
        }
    }
    setCardSize({600, 500});

    connect(m_cancel, &QPushButton::clicked, this, &SettingsSheet::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        apply();
        closeSheet();
    });
    m_ok->setFocus();
}

QLabel *SettingsSheet::smallText()
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    label->setFont(small);
    return label;
}

void SettingsSheet::addNumber(Number number, const QString &name)
{
    const bool isPrescribed = m_settings.isPrescribed(number);
    const NumberRow row{number, new QLabel(this), new QSpinBox(this),
                        isPrescribed ? smallText() : nullptr};
    const auto [least, most] = Settings::bounds(number);
    row.box->setObjectName(name);
    row.box->setRange(least, most);
    row.box->setValue(m_settings.number(number));
    row.box->setGroupSeparatorShown(true);
    if (isPrescribed)
        prescribe(row.box);
    addRow(row.label, row.box, row.note);
    m_numbers.append(row);
}

void SettingsSheet::addSwitch(Number number, bool isInverted, const QString &name,
                              QLabel *explanation)
{
    const bool isPrescribed = m_settings.isPrescribed(number);
    const SwitchRow row{number, isInverted, new QCheckBox(this),
                        isPrescribed ? smallText() : nullptr};
    row.box->setObjectName(name);
    row.box->setChecked((m_settings.number(number) != 0) != isInverted);
    if (isPrescribed)
        prescribe(row.box);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(row.box);
    // Set in as the text of the box is.
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, row.box)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, row.box);
    for (auto *text : {explanation, row.note}) {
        if (!text)
            continue;
        text->setContentsMargins(indent, 0, 0, 0);
        lines->addWidget(text);
    }
    m_grid->addLayout(lines, m_grid->rowCount(), 0, 1, 2);
    m_switches.append(row);
}

void SettingsSheet::addRow(QLabel *label, QWidget *field, QLabel *note)
{
    const int row = m_grid->rowCount();
    label->setBuddy(field);
    label->setWordWrap(true);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(label);
    if (note)
        lines->addWidget(note);
    m_grid->addLayout(lines, row, 0);
    m_grid->addWidget(field, row, 1, Qt::AlignTop);
}

// The usual ones, what is set, and nothing shorter than the site allows.
void SettingsSheet::addInterval()
{
    const int least = std::max(m_settings.number(Number::RefreshSeconds),
                               static_cast<int>(RefreshPace::shortest.count()));
    const int set = m_settings.number(Number::LiveSeconds);
    QList<int> choices{30, 60, 120, 300, 600};
    choices.removeIf([least](int seconds) { return seconds < least; });
    if (const int own = std::max(set, least); !choices.contains(own))
        choices.append(own);
    std::sort(choices.begin(), choices.end());
    choices.prepend(0);
    for (const int seconds : std::as_const(choices))
        m_interval->addItem(QString(), seconds);
    m_intervalBefore = set == 0 ? 0 : std::max(set, least);
    m_interval->setCurrentIndex(m_interval->findData(m_intervalBefore));
    if (m_settings.isPrescribed(Number::LiveSeconds)) {
        prescribe(m_interval);
        m_intervalNote = smallText();
    }
    addRow(m_intervalLabel, m_interval, m_intervalNote);
}

void SettingsSheet::prescribe(QWidget *field)
{
    field->setEnabled(false);
    // What holds here must be read as easily as what can be changed.
    QPalette colours = field->palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        colours.setColor(QPalette::Disabled, role, colours.color(QPalette::Active, role));
    field->setPalette(colours);
}

QString SettingsSheet::switchText(Settings::Number number)
{
    switch (number) {
    case Number::NewRequestNotices:
        return tr("Show on the des&ktop that new requests have come in");
    case Number::SystemLog:
        return tr("Copy entries of the journal to the system's &log");
    case Number::KeepPasswords:
        return tr("Let pass&words be kept in the keyring");
    case Number::KeepNames:
        return tr("Keep people's &names on this computer between starts");
    default:
        return tr("&Send changes even where no journal can be kept");
    }
}

void SettingsSheet::retranslate()
{
    setTitle(tr("Settings"));
    for (const auto &row : std::as_const(m_numbers)) {
        switch (row.number) {
        case Number::GraceSeconds:
            row.label->setText(tr("Seconds in which a single change can be &undone"));
            row.box->setSpecialValueText(tr("Ask before each change"));
            break;
        case Number::Concurrency:
            row.label->setText(tr("Changes sent at a &time"));
            break;
        case Number::FailuresToPause:
            row.label->setText(tr("Equal failures in a row that &pause a run"));
            //: value of a setting: a run is never paused
            row.box->setSpecialValueText(tr("Never pause"));
            break;
        case Number::RetentionDays:
            row.label->setText(tr("&Days to keep entries of the journal"));
            //: value of a setting: entries are never removed
            row.box->setSpecialValueText(tr("Keep for ever"));
            break;
        case Number::OldDays:
            row.label->setText(tr("Da&ys after which an open request is worth a look"));
            //: value of a setting: requests are never told to be old
            row.box->setSpecialValueText(tr("Never"));
            break;
        case Number::KeepListDays:
            row.label->setText(tr("Days to keep the list for offline re&ading"));
            //: value of a setting: no list is kept on this computer
            row.box->setSpecialValueText(tr("Keep no list"));
            break;
        case Number::ReadOnly:
        case Number::JournalRequired:
        case Number::SystemLog:
        case Number::KeepPasswords:
        case Number::KeepNames:
        case Number::RefreshSeconds:
        case Number::LiveSeconds:
        case Number::NewRequestNotices:
            break;
        }
        row.box->setAccessibleName(row.label->text().remove(u'&'));
        // Qt does not make room for the special text by itself.
        row.box->updateGeometry();
    }
    for (const auto &row : std::as_const(m_switches)) {
        row.box->setText(switchText(row.number));
    }
    const auto setNote = [](QLabel *note) {
        if (note)
            //: the operator cannot change this setting
            note->setText(tr("Set by your organisation."));
    };
    for (const auto &row : std::as_const(m_numbers))
        setNote(row.note);
    for (const auto &row : std::as_const(m_switches))
        setNote(row.note);
    setNote(m_intervalNote);
    m_intervalLabel->setText(tr("Live refresh of open re&quests"));
    m_interval->setAccessibleName(m_intervalLabel->text().remove(u'&'));
    //: value of a setting: there is no live refresh
    m_interval->setItemText(0, tr("Off"));
    for (int i = 1; i < m_interval->count(); ++i) {
        const int seconds = m_interval->itemData(i).toInt();
        m_interval->setItemText(i,
                                seconds % 60 == 0 ? Words::duration(seconds)
                                                  : tr("%Ln second(s)", nullptr, seconds));
    }
    m_risk->setText(tr("What was done is then known only until the program is closed, and an "
                       "outcome that was lost stays unknown."));
    m_languageLabel->setText(tr("Language of t&icket text"));
    m_language->setAccessibleName(m_languageLabel->text().remove(u'&'));
    //: the language of the program
    m_language->setItemText(0, tr("The program's"));
    m_pathLabel->setText(tr("&Journal file"));
    m_path->setAccessibleName(m_pathLabel->text().remove(u'&'));
    m_cancel->setText(tr("&Cancel"));
    m_ok->setText(tr("&OK"));
}

bool SettingsSheet::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && field && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return Sheet::eventFilter(watched, event);
}

void SettingsSheet::apply()
{
    const auto set = [this](Number number, int value) {
        if (!m_settings.isPrescribed(number) && m_settings.number(number) != value)
            m_settings.set(number, value);
    };
    for (const auto &row : std::as_const(m_numbers))
        set(row.number, row.box->value());
    for (const auto &row : std::as_const(m_switches))
        set(row.number, row.box->isChecked() != row.isInverted ? 1 : 0);
    if (const int seconds = m_interval->currentData().toInt(); seconds != m_intervalBefore)
        m_settings.set(Number::LiveSeconds, seconds);
    const QString language = m_language->currentData().toString();
    if (m_settings.text(Settings::Key::TicketLanguage) != language)
        m_settings.set(Settings::Key::TicketLanguage, language);
}

}

// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savedviewsheet.h"

#include "announcer.h"
#include "domain/requestquery.h"
#include "domain/visibletext.h"
#include "domain/words.h"
#include "savedviewmenu.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sigill {

SavedViewSheet::SavedViewSheet(SavedViewMenu &menu, QWidget *window)
    : Sheet(window)
    , m_menu(menu)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_listLabel(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_rename(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_told(new QLabel(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"savedViewSheet"_s);
    m_name->setObjectName(u"viewName"_s);
    m_name->setMaxLength(SavedView::longestName);
    m_list->setObjectName(u"viewList"_s);
    m_told->setObjectName(u"viewsTold"_s);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_nameLabel->setBuddy(m_name);
    m_listLabel->setBuddy(m_list);

    auto *grid = new QGridLayout;
    grid->addWidget(m_nameLabel, 0, 0, 1, 2);
    grid->addWidget(m_name, 1, 0);
    grid->addWidget(m_save, 1, 1);
    grid->addWidget(m_listLabel, 2, 0, 1, 2);
    grid->addWidget(m_list, 3, 0);
    auto *changes = new QVBoxLayout;
    for (auto *button : {m_rename, m_up, m_down, m_remove})
        changes->addWidget(button);
    changes->addStretch();
    for (auto *button : {m_import, m_export})
        changes->addWidget(button);
    grid->addLayout(changes, 3, 1);
    body().addLayout(grid);
    body().addWidget(m_told);
    buttons().addStretch();
    buttons().addWidget(m_close);
    for (auto *button : {m_save, m_rename, m_up, m_down, m_remove, m_import, m_export, m_close})
        button->setAutoDefault(true);
    setCardSize({640, 520});

    connect(m_name, &QLineEdit::textChanged, this, &SavedViewSheet::enable);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedViewSheet::save);
    connect(m_save, &QPushButton::clicked, this, &SavedViewSheet::save);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedViewSheet::enable);
    connect(m_rename, &QPushButton::clicked, this, &SavedViewSheet::rename);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &SavedViewSheet::remove);
    connect(m_import, &QPushButton::clicked, this, &SavedViewSheet::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &SavedViewSheet::chooseExport);
    connect(m_close, &QPushButton::clicked, this, &SavedViewSheet::reject);
    fill({});
    m_name->setFocus();
}

QString SavedViewSheet::chosen() const
{
    const auto *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void SavedViewSheet::save()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    const bool isNew = m_menu.views().indexOf(name) < 0;
    m_menu.save(name);
    m_name->clear();
    fill(name);
    tell(isNew ? tr("“%1” was saved.").arg(name) : tr("“%1” was replaced.").arg(name));
}

void SavedViewSheet::rename()
{
    const QString name = chosen();
    const QString newName = visibleLine(m_name->text().simplified(), SavedView::longestName);
    if (m_menu.views().rename(name, newName)) {
        m_name->clear();
        fill(newName);
        tell(tr("“%1” is called “%2” now.").arg(name, newName));
    } else {
        tell(tr("There is another view of the name “%1”.").arg(newName));
    }
}

void SavedViewSheet::remove()
{
    const QString name = chosen();
    m_menu.views().remove(name);
    fill({});
    tell(tr("“%1” was deleted.").arg(name));
}

void SavedViewSheet::move(int steps)
{
    const QString name = chosen();
    m_menu.views().move(name, steps);
    fill(name);
}

void SavedViewSheet::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import views"));
    dialog->setObjectName(u"importViewsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Views (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SavedViewSheet::importFrom);
    dialog->open();
}

void SavedViewSheet::importFrom(const QString &path)
{
    const auto import = m_menu.views().importFrom(path);
    fill({});
    if (!import)
        return tell(import.error());
    QStringList sentences{
        tr("%n view(s) were added.", nullptr, static_cast<int>(import->added.size()))};
    if (import->same > 0)
        //: views of a file that are no different from those that are kept here
        sentences += tr("%n were here already.", nullptr, import->same);
    tell((sentences + import->problems).join(u' '));
}

void SavedViewSheet::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export views"));
    dialog->setObjectName(u"exportViewsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Views (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"sigill-views.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString problem = m_menu.views().exportTo(path);
        const auto count = static_cast<int>(m_menu.views().all().size());
        tell(problem.isEmpty() ? tr("%n view(s) were written.", nullptr, count) : problem);
    });
    dialog->open();
}

void SavedViewSheet::fill(const QString &current)
{
    m_list->clear();
    const auto &views = m_menu.views().all();
    for (qsizetype i = 0; i < views.size(); ++i) {
        const auto &view = views.at(i);
        const QString search
            = RequestQuery::fromText(view.search).text(RequestQuery::Spelling::Local);
        QStringList parts{view.name, Words::view(view.status)};
        if (!search.isEmpty())
            parts += visibleLine(search, 80);
        auto *item = new QListWidgetItem(parts.join(u" · "_s), m_list);
        item->setData(Qt::UserRole, view.name);
        item->setToolTip(visibleToolTip(search));
        if (view.name == current)
            m_list->setCurrentItem(item);
    }
    enable();
}

void SavedViewSheet::enable()
{
    const bool hasName = !m_name->text().simplified().isEmpty();
    const bool hasChosen = !chosen().isEmpty();
    m_save->setEnabled(hasName);
    m_rename->setEnabled(hasName && hasChosen);
    m_remove->setEnabled(hasChosen);
    m_up->setEnabled(hasChosen && m_list->currentRow() > 0);
    m_down->setEnabled(hasChosen && m_list->currentRow() < m_list->count() - 1);
    m_export->setEnabled(m_list->count() > 0);
}

void SavedViewSheet::tell(const QString &text)
{
    m_told->setText(text);
    Announcer::say(*this, text);
}

void SavedViewSheet::retranslate()
{
    setTitle(tr("Views"));
    m_nameLabel->setText(tr("&Name for what is shown now: search, part of the queue, columns and "
                            "order"));
    m_nameLabel->setWordWrap(true);
    m_name->setAccessibleName(tr("Name of the view"));
    m_save->setText(tr("&Save"));
    m_listLabel->setText(tr("Saved &views; the first nine have the keys Ctrl+Alt+1 to 9"));
    m_list->setAccessibleName(tr("Saved views"));
    m_rename->setText(tr("&Rename"));
    m_up->setText(tr("&Up"));
    m_down->setText(tr("Do&wn"));
    m_remove->setText(tr("&Delete"));
    m_import->setText(tr("&Import…"));
    m_export->setText(tr("E&xport…"));
    m_close->setText(tr("&Close"));
    fill(chosen());
}

}

// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterbar.h"

#include "domain/querywords.h"
#include "domain/timetext.h"
#include "domain/visibletext.h"
#include "domain/words.h"
#include "models/cellterm.h"
#include "searchfield.h"
#include "session/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QString menuText(const QString &text)
{
    return visibleLine(text, 60).replace(u'&', u"&&"_s);
}

RequestQuery withAge(const RequestQuery &query, const QString &age)
{
    const auto without = query.withOnly(QueryField::Age, {});
    const QString text = without.text(RequestQuery::Spelling::Canonical);
    return age.isEmpty() ? without : RequestQuery::fromText(text + u" age>"_s + age);
}

}

FilterBar::FilterBar(Session &session, SearchField &search, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(search)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_types = addButton(u"typeFilter"_s, &FilterBar::fillTypes);
    m_templates = addButton(u"templateFilter"_s, &FilterBar::fillTemplates);
    m_more = addButton(u"moreFilters"_s, &FilterBar::fillMore);
    connect(&search, &QLineEdit::textChanged, this, &FilterBar::markChosen);
    retranslate();
}

QToolButton *FilterBar::addButton(const QString &name, void (FilterBar::*fill)(QMenu &))
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumHeight(28);
    auto *menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
    });
    layout()->addWidget(button);
    return button;
}

void FilterBar::fillTypes(QMenu &menu)
{
    addChoices(menu, QueryField::Type);
    addClear(menu, QueryField::Type);
}

void FilterBar::fillTemplates(QMenu &menu)
{
    const auto names = m_session.requests().texts().names().templateNames();
    for (const auto &name : names)
        addChoice(menu, QueryField::Template, name, name);
    if (names.isEmpty())
        menu.addAction(tr("The server has told no names of profile templates"))->setEnabled(false);
    addClear(menu, QueryField::Template);
}

void FilterBar::fillMore(QMenu &menu)
{
    addChoices(menu, QueryField::Kind);
    menu.addSeparator();
    addAges(menu);
    menu.addSeparator();
    addChoice(menu, QueryField::State, QueryWords::isMine(), tr("Sent in by me, or for me"));
    addChoice(menu, QueryField::State, QueryWords::isNew(), tr("New since I last looked"));
    addChoice(menu, QueryField::State, QueryWords::isChanged(), tr("Changed since I last looked"));
    addChoice(menu, QueryField::State, QueryWords::isWatched(), tr("Watched"));
    addChoice(menu, QueryField::State, QueryWords::isRepeated(), tr("Sent in more than once"));
    for (auto *action : menu.actions()) {
        if (action->data().toString() == QueryWords::isMine()) {
            action->setEnabled(m_session.requests().knowsOperator());
            action->setToolTip(tr("Needs a directory that tells who you are."));
        }
    }
    menu.addSeparator();
    auto *clear = menu.addAction(tr("Show all again"), &m_search, &QLineEdit::clear);
    clear->setEnabled(!m_search.text().isEmpty());
}

void FilterBar::addChoices(QMenu &menu, QueryField field)
{
    const auto choices = QueryWords::choices(field);
    for (const auto &choice : choices)
        addChoice(menu, field, choice.name, choice.word);
}

void FilterBar::addChoice(QMenu &menu, QueryField field, const QString &name, const QString &word)
{
    auto *action = menu.addAction(menuText(word));
    action->setData(name);
    action->setCheckable(true);
    action->setChecked(m_search.query().asksFor(field, {name, word}));
    connect(action, &QAction::triggered, this,
            [this, field, name](bool isChosen) { choose(field, name, isChosen); });
}

void FilterBar::addAges(QMenu &menu)
{
    const auto &query = m_search.query();
    for (const auto &age : {u"4h"_s, u"1d"_s, u"3d"_s, u"7d"_s, u"30d"_s}) {
        const QString words = Words::duration(TimeText::duration(age).value_or(0));
        //: filter; %1 is a duration such as 3 days
        auto *action = menu.addAction(tr("Older than %1").arg(words));
        action->setCheckable(true);
        action->setChecked(query == withAge(query, age));
        connect(action, &QAction::triggered, this, [this, age](bool isChosen) {
            m_search.setQuery(withAge(m_search.query(), isChosen ? age : QString()));
        });
    }
}

void FilterBar::addClear(QMenu &menu, QueryField field)
{
    menu.addSeparator();
    //: filter menu; takes away what was chosen in this menu
    auto *clear = menu.addAction(tr("Any"), this, [this, field] {
        m_search.setQuery(m_search.query().withOnly(field, {}));
    });
    clear->setEnabled(m_search.query().looksAt(field));
}

void FilterBar::choose(QueryField field, const QString &name, bool isChosen)
{
    const auto &query = m_search.query();
    QStringList chosen;
    auto choices = QueryWords::choices(field);
    if (choices.isEmpty()) {
        const auto names = m_session.requests().texts().names().templateNames();
        for (const auto &known : names)
            choices.append({known, known});
    }
    for (const auto &choice : std::as_const(choices)) {
        if (choice.name == name ? isChosen : query.asksFor(field, choice.spellings()))
            chosen += choice.name;
    }
    m_search.setQuery(query.withOnly(field, chosen));
}

void FilterBar::fillCellMenu(QMenu &menu, const QModelIndex &cell)
{
    const auto &requests = m_session.requests();
    if (!cell.isValid())
        return;
    const auto term = CellTerm::of(requests.request(cell.row()),
                                   static_cast<RequestColumn>(cell.column()), requests.texts());
    if (!term)
        return;
    menu.addSeparator();
    //: context menu; %1 is a column and a value, such as Type: Unblock
    menu.addAction(menuText(tr("Show only %1").arg(term->label)), this, [this, term] {
        m_search.setQuery(m_search.query().withOnly(term->field, {term->value}));
    });
    //: context menu; %1 is a column and a value, such as Type: Unblock
    menu.addAction(menuText(tr("Hide %1").arg(term->label)), this, [this, term] {
        m_search.setQuery(m_search.query().without(term->field, term->value));
    });
}

void FilterBar::fillRowMenu(QMenu &menu, int row,
                            const std::function<RequestQuery(const CellTerm &)> &query)
{
    const auto &requests = m_session.requests();
    for (int i = 0; row >= 0 && i < RequestColumns::count; ++i) {
        const auto term
            = CellTerm::of(requests.request(row), static_cast<RequestColumn>(i), requests.texts());
        if (!term || term->value.isEmpty())
            continue;
        menu.addAction(menuText(term->label), this,
                       [this, term, query] { m_search.setQuery(query(*term)); });
    }
}

void FilterBar::fillShowOnlyMenu(QMenu &menu, int row)
{
    fillRowMenu(menu, row, [this](const CellTerm &term) {
        return m_search.query().withOnly(term.field, {term.value});
    });
}

void FilterBar::fillHideMenu(QMenu &menu, int row)
{
    fillRowMenu(menu, row, [this](const CellTerm &term) {
        return m_search.query().without(term.field, term.value);
    });
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterBar::retranslate()
{
    setAccessibleName(tr("Filters"));
    markChosen();
}

// By weight and by a mark: what is asked for must not be overlooked.
void FilterBar::markChosen()
{
    const auto &query = m_search.query();
    const auto mark = [&](QToolButton *button, const QString &text, bool isChosen) {
        button->setText(isChosen ? u" • %1 "_s.arg(text) : u" %1 "_s.arg(text));
        //: the state of a filter menu, for screen readers; %1 is its name
        button->setAccessibleName(isChosen ? tr("%1, in use").arg(text) : text);
        QFont weight = font();
        weight.setBold(isChosen);
        button->setFont(weight);
    };
    //: button; opens a menu of the types of requests to show
    mark(m_types, tr("Type"), query.looksAt(QueryField::Type));
    //: button; opens a menu of the profile templates whose requests to show
    mark(m_templates, tr("Template"), query.looksAt(QueryField::Template));
    //: button; opens a menu of further filters
    mark(m_more, tr("More"),
         query.looksAt(QueryField::Kind) || query.looksAt(QueryField::Age)
             || query.looksAt(QueryField::State));
}

}

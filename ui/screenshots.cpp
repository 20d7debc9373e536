// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots.h"

#include "mainwindow.h"
#include "readablepalette.h"
#include "session/session.h"

#include <QApplication>
#include <QDir>
#include <QStyle>
#include <QStyleFactory>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int period = 50; // milliseconds between two looks at a state
constexpr int maxPatience = 400; // looks
constexpr int looksUntilStill = 5; // what lays itself out and fades in is done by then
constexpr QSize windowSize{1360, 820};

}

Screenshots::Screenshots(Session &session, std::function<void()> connectTo, const QString &folder)
    : m_session(session)
    , m_connect(std::move(connectTo))
    , m_folder(folder)
    , m_tour(session, m_window)
{
    connect(&m_timer, &QTimer::timeout, this, &Screenshots::runStep);
}

Screenshots::~Screenshots() = default;

void Screenshots::start()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    for (const auto &language : Languages::available()) {
        addLook(language, false);
        addLook(language, true);
    }
    m_timer.start(period);
}

void Screenshots::addLook(const QString &language, bool isDark)
{
    m_steps.append({[this, language, isDark] {
                        m_look = language + (isDark ? u"-dark"_s : u"-light"_s);
                        QApplication::setPalette(
                            isDark ? ReadablePalette::dark()
                                   : ReadablePalette::of(QApplication::style()->standardPalette()));
                        m_session.languages().use(language);
                        m_window = std::make_unique<MainWindow>(m_session);
                        m_window->resize(windowSize);
                        m_window->show();
                        m_session.setView(StatusView::Open);
                        m_connect();
                    },
                    [this] { return m_session.loadState() == Session::LoadState::Loaded; },
                    QString()});
    m_steps += m_tour.steps();
}

void Screenshots::runStep()
{
    if (m_steps.isEmpty()) {
        m_timer.stop();
        m_window.reset();
        return QApplication::exit(0);
    }
    const auto &step = m_steps.first();
    if (!m_acted) {
        step.act();
        m_acted = true;
        m_patience = maxPatience;
        m_looksAtReady = 0;
        return;
    }
    if (!step.isReady()) {
        m_looksAtReady = 0;
        if (--m_patience == 0) {
            std::fprintf(stderr, "No picture of %s\n", qUtf8Printable(step.picture));
            QApplication::exit(1);
        }
        return;
    }
    if (!step.picture.isEmpty()) {
        if (++m_looksAtReady < looksUntilStill)
            return;
        takePicture(step.picture);
    }
    m_steps.removeFirst();
    m_acted = false;
}

void Screenshots::takePicture(const QString &name)
{
    const QString path = QDir(m_folder).filePath(name + u'-' + m_look + u".png"_s);
    if (!QDir().mkpath(m_folder) || !m_window->grab().save(path)) {
        std::fprintf(stderr, "Could not write %s\n", qUtf8Printable(path));
        QApplication::exit(1);
    }
}

}

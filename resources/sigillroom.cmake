# A room is one folder with one purpose, built as one static library. What it may link says which
# rooms it may include; tests/tst_layering.cpp checks the includes themselves.

add_library(sigill-flags INTERFACE)
target_compile_definitions(sigill-flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    SIGILL_VERSION="${PROJECT_VERSION}"
    QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(sigill-flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast)
target_include_directories(sigill-flags INTERFACE ${PROJECT_SOURCE_DIR}/app)
if(SIGILL_WERROR)
    target_compile_options(sigill-flags INTERFACE -Werror)
endif()
if(SIGILL_SANITIZE)
    target_compile_options(sigill-flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(sigill-flags INTERFACE -fsanitize=address,undefined)
endif()
if(SIGILL_FUZZ)
    # The rooms tell libFuzzer which branches an input took; only the targets have its main function.
    target_compile_options(sigill-flags INTERFACE -fsanitize=fuzzer-no-link -O1)
endif()
if(SIGILL_HARDEN)
    target_compile_options(sigill-flags INTERFACE
        -fstack-protector-strong -fstack-clash-protection -fcf-protection -fPIE)
    target_compile_definitions(sigill-flags INTERFACE _FORTIFY_SOURCE=2 _GLIBCXX_ASSERTIONS)
    target_link_options(sigill-flags INTERFACE -pie -Wl,-z,relro,-z,now)
endif()

# sigill_room(NAME LINK lib... FILES name...): library sigill-NAME from this folder; each name is a
# class with name.h and, where it exists, name.cpp; what only one system has is in name_linux.cpp
# and name_win.cpp.
function(sigill_room room)
    cmake_parse_arguments(ROOM "" "" "LINK;FILES" ${ARGN})
    set(headers "")
    set(sources "")
    foreach(file IN LISTS ROOM_FILES)
        list(APPEND headers ${file}.h)
        foreach(source ${file}.cpp ${file}_linux.cpp)
            if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${source})
                list(APPEND sources ${source})
            endif()
        endforeach()
    endforeach()
    # A room of app/ is included as "room/class.h"; the windows include each other by name alone.
    set(base ${PROJECT_SOURCE_DIR}/app)
    if(room STREQUAL "ui")
        set(base ${PROJECT_SOURCE_DIR}/ui)
    endif()
    add_library(sigill-${room} STATIC ${sources})
    target_sources(sigill-${room} PUBLIC FILE_SET HEADERS BASE_DIRS ${base} FILES ${headers})
    target_link_libraries(sigill-${room} PUBLIC sigill-flags ${ROOM_LINK})
    if(SIGILL_PRECOMPILE)
        target_precompile_headers(sigill-${room} PRIVATE <QCoreApplication> <QDateTime> <QDir> <QHash>
            <QJsonDocument> <QRegularExpression> <QTimer> <QUrl> <QUuid> <algorithm> <functional>
            <memory> <optional> <tl/expected.hpp>)
        if("Qt6::Widgets" IN_LIST ROOM_LINK)
            target_precompile_headers(sigill-${room} PRIVATE <QApplication> <QBoxLayout> <QComboBox>
                <QHeaderView> <QLabel> <QMenu> <QPushButton> <QTreeWidget>)
        endif()
    endif()
    set_property(GLOBAL APPEND PROPERTY SIGILL_ROOMS sigill-${room})
endfunction()

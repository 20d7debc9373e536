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
    if(SIGILL_UNITY)
        # What is seen of other sources then is none of a source's business.
        target_compile_options(sigill-flags INTERFACE -Wno-shadow)
    endif()
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

# sigill_sources(RESULT name...): what there is in this folder of name.cpp and, of what only one system
# or one kind of build has, of name_VARIANT.cpp (see buildparts.cmake).
function(sigill_sources result)
    set(sources "")
    foreach(file IN LISTS ARGN)
        set(candidates ${SIGILL_VARIANTS})
        list(TRANSFORM candidates PREPEND ${file}_)
        foreach(source ${file} ${candidates})
            if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${source}.cpp)
                list(APPEND sources ${source}.cpp)
            endif()
        endforeach()
    endforeach()
    set(${result} ${sources} PARENT_SCOPE)
endfunction()

# sigill_room(NAME LINK lib... FILES name...): library sigill-NAME from this folder; each name is a
# class with name.h and, where it has any, its sources.
function(sigill_room room)
    cmake_parse_arguments(ROOM "" "" "LINK;FILES" ${ARGN})
    set(headers ${ROOM_FILES})
    list(TRANSFORM headers APPEND .h)
    sigill_sources(sources ${ROOM_FILES})
    # A room of app/ is included as "room/class.h"; the windows include each other by name alone.
    set(base ${PROJECT_SOURCE_DIR}/app)
    if(room STREQUAL "ui")
        set(base ${PROJECT_SOURCE_DIR}/ui)
    endif()
    add_library(sigill-${room} STATIC ${sources})
    target_sources(sigill-${room} PUBLIC FILE_SET HEADERS BASE_DIRS ${base} FILES ${headers})
    target_link_libraries(sigill-${room} PUBLIC sigill-flags ${ROOM_LINK})
    if(SIGILL_UNITY)
        set_target_properties(sigill-${room} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 36)
        # What Windows' own headers define is for nobody else.
        set(windows ${sources})
        list(FILTER windows INCLUDE REGEX "_win\\.cpp$")
        set_source_files_properties(${windows} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
    set_property(GLOBAL APPEND PROPERTY SIGILL_ROOMS sigill-${room})
endfunction()

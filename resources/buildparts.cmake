# What a build can leave out where a library is not there for it, and what only one system has. A
# class that differs has its code in name_VARIANT.cpp for each variant (see sigillroom.cmake), and
# no source asks by #ifdef. app/domain/buildparts.h tells the program what it leaves out.
option(SIGILL_PRACTICE_SERVER "Have the practice server (needs Qt HTTP Server)" ON)
option(SIGILL_SVG "Draw icons from SVG (needs Qt SVG); else from pictures that are made of them" ON)
option(SIGILL_ZIP "Pack support bundles (needs libzip); else they are one text" ON)

set(SIGILL_VARIANTS "")
function(sigill_variant condition name otherwise)
    if(${condition})
        list(APPEND SIGILL_VARIANTS ${name})
    else()
        list(APPEND SIGILL_VARIANTS ${otherwise})
    endif()
    set(SIGILL_VARIANTS ${SIGILL_VARIANTS} PARENT_SCOPE)
endfunction()
sigill_variant(WIN32 win linux)
sigill_variant(SIGILL_PRACTICE_SERVER httpserver nohttpserver)
sigill_variant(SIGILL_SVG svg nosvg)
sigill_variant(SIGILL_ZIP zip nozip)

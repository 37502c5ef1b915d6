@echo off
rem Starts Gantry: the window without arguments, the command line with some.
setlocal
set "NEEDED=25"
set "PROGRAM=%~dp0.."
set "JAVA="

if defined GANTRY_JAVA_HOME call :consider "%GANTRY_JAVA_HOME%"
if exist "%PROGRAM%\lib\jdk-home" (
    for /f "usebackq delims=" %%i in ("%PROGRAM%\lib\jdk-home") do call :consider "%%i"
)
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%i in ('where java 2^>nul') do call :consider "%%~dpi.."

if not defined JAVA (
    echo gantry: needs Java %NEEDED% or newer, and found none. 1>&2
    echo Install a JDK %NEEDED%, for example from https://adoptium.net, and set JAVA_HOME to its directory. 1>&2
    exit /b 2
)

if "%~1"=="" (
    "%JAVA%" -Xshare:auto --enable-native-access=ALL-UNNAMED "-Dgantry.home=%PROGRAM%" "-Djava.util.logging.config.file=%PROGRAM%\lib\logging.properties" -cp "%PROGRAM%\lib\*" gantry.app.Main
) else (
    "%JAVA%" -Xshare:auto --enable-native-access=ALL-UNNAMED "-Dgantry.home=%PROGRAM%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -cp "%PROGRAM%\lib\*" gantry.app.Main %*
)
exit /b %ERRORLEVEL%

rem Uses the JDK in the directory %1 when it is new enough and none was found before.
:consider
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "FOUND=0"
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=.+-" %%m in (%%v) do set "FOUND=%%~m"
if %FOUND% GEQ %NEEDED% set "JAVA=%~1\bin\java.exe"
exit /b 0

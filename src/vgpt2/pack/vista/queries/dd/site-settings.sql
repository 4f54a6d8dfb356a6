/*
title: Site settings with version, service pack, tax update, licence level, days that the log is kept, row limits of lookups and filters and login message
grain: the site
level: basic
asks:
  - Which version and tax update are we on?
  - Version, service pack, tax update, license level, log history days, lookup and filter limits, login message
  - software version
  - Support always asks the same questions at the start of a call, which version, which service pack, which payroll tax update and what our row limits are, so let me have that in one line that I can paste into the ticket
  - wich tax updat is installed
  - How current is our system?
  - Is it still 6.9 with the tax tables of 2024-06, and is the message for Saturday's outage on?
  - Tell me the version, patch level and lookup limits of our Vista
  - 'The vendor''s support desk opens each ticket with the same quiz: release, service pack, tax level, licensing tier, log retention, search limits and whether a logon notice is active.'
  - what release are we on
  - Software version, SP, payroll tax refresh, license level, how long logs stay, caps on searches, sign-on message, side by side
  - vista ver / SP / tax upd + lookup max rows
  - How new is the software we run, and what greeting do people see when they sign in?
*/
SELECT DDVS.Version, DDVS.ServicePack, DDVS.TaxUpdate, DDVS.LicenseLevel, DDVS.DaysToKeepLogHistory, DDVS.MaxLookupRows,
    DDVS.MaxFilterRows, DDVS.LoginMessageActive, DDVS.LoginMessage
FROM DDVS WITH (NOLOCK)

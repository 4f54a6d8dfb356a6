/*
title: Modules that are switched on with title and license level
grain: one module
level: basic
parameters: {}
asks:
  - Which parts of the software do we have active?
  - Active modules with license level
  - Our renewal offer lists twenty-two areas and I have a feeling that we pay for things that were never turned on here. What does the system itself regard as switched on, with the full name and the level of license each one wants?
  - active modules
  - wich modules are turnd on
  - is material sales (MS) on, and what about SM at license level 2
  - Module code, title, license level, active only.
  - Parts of the software that are in use here, and their licensing tier
  - Negotiating the renewal on Friday, I want to check which areas the system has enabled, by full name, and which tier each belongs to.
  - what's live in our Vista
  - Abbreviation, written-out title and license grade, enabled ones only, alphabetically
  - actv mods + lic lvl
  - The software consists of several parts; which of them have we got running?
*/
SELECT DDMO.Mod, DDMO.Title, DDMO.LicLevel
FROM DDMO WITH (NOLOCK)
WHERE DDMO.Active = 'Y'
ORDER BY DDMO.Mod

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
*/
SELECT DDMO.Mod, DDMO.Title, DDMO.LicLevel
FROM DDMO WITH (NOLOCK)
WHERE DDMO.Active = 'Y'
ORDER BY DDMO.Mod

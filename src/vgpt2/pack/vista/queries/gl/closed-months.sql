/*
title: Last closed months of each company
grain: one company
level: basic
parameters: {}
asks:
  - Which months are closed in each company?
  - Last month closed by company
  - open periods
  - Show the last month closed in GL, AP, AR and subledgers for every company.
  - can i still post to may
*/
SELECT GLCO.GLCo, HQCO.Name, GLCO.LastMthGLClsd, GLCO.LastMthSubClsd, GLCO.LastMthAPClsd, GLCO.LastMthARClsd
FROM GLCO WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON GLCO.GLCo = HQCO.HQCo
ORDER BY GLCO.GLCo

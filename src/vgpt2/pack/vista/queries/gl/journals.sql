/*
title: Journals with their reversing journal
grain: one journal
level: basic
parameters:
  GLCo: {type: bCompany, example: 1}
asks:
  - Which journals do we have and which reverse by themselves?
  - Journal list
  - journals
  - Journals of a company with description and the journal that reverses their entries.
  - what does journal code mean and does it reverse
*/
SELECT GLJR.Jrnl, GLJR.Description, GLJR.Rev, GLJR.RevJrnl
FROM GLJR WITH (NOLOCK)
WHERE GLJR.GLCo = @GLCo
ORDER BY GLJR.Jrnl

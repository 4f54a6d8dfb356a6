/*
title: Compliance groups with their codes
grain: one compliance code of a group
level: intermediate
parameters: {}
asks:
  - Which documents does each compliance group ask for?
  - Compliance groups and codes
  - compliance groups
  - Compliance codes of every compliance group with their descriptions.
  - what paperwork comes with that group
*/
SELECT HQCG.CompGroup, HQCG.Description AS GroupDescription, HQCX.CompCode, HQCP.Description
FROM HQCG WITH (NOLOCK)
JOIN HQCX WITH (NOLOCK)
    ON HQCG.CompGroup = HQCX.CompGroup
JOIN HQCP WITH (NOLOCK)
    ON HQCX.CompCode = HQCP.CompCode
ORDER BY HQCG.CompGroup, HQCX.CompCode

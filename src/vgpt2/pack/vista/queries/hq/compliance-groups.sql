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
  - Sets of required papers and what each set contains
  - Project engineer is setting up a subcontract for the hospital and asks what a set like STD demands; give every set by name with its codes and what they mean
  - doc sets and whats in em
  - Set with its name, then each code in it with its meaning, in order
  - comp grp -> codes list, w/ desc
  - Partners must bring certain papers, which come in bundles. What's in each bundle?
*/
SELECT HQCG.CompGroup, HQCG.Description AS GroupDescription, HQCX.CompCode, HQCP.Description
FROM HQCG WITH (NOLOCK)
JOIN HQCX WITH (NOLOCK)
    ON HQCG.CompGroup = HQCX.CompGroup
JOIN HQCP WITH (NOLOCK)
    ON HQCX.CompCode = HQCP.CompCode
ORDER BY HQCG.CompGroup, HQCX.CompCode

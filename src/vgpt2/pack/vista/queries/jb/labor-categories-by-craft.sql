/*
title: Crafts and classes that fall into each labour billing category
grain: one craft and class of a category
level: advanced
parameters:
  JBCo: {type: bCompany, example: 1}
asks:
  - Under which billing category are hours of each craft and class charged?
  - Labour category mapping with craft and class names
  - Category, category name, craft, craft name, class, class name; for checking T&M labour set-up
  - category craft map
  - what category do aprentice electricians bill under
  - "Before we send a rate sheet: which trades make up the skilled and the general group?"
  - Which union classes lead to the foreman rate on invoices?
  - Trades and classes behind each T&M billing class
  - A customer audits our rate sheet Monday and asks which union trades and classes fall in the skilled, general and foreman groups when we invoice
  - who bills as what
  - Billing class and its name, then craft with name and class with name, in order
  - lab categ xref craft/class w names
  - When we charge a client for a worker, which sort of tradesman counts as which price group?
*/
SELECT JBLC.LaborCategory, JBLC.Description, JBLX.Craft, PRCM.Description AS CraftDescription, JBLX.Class,
    PRCC.Description AS ClassDescription
FROM JBLC WITH (NOLOCK)
JOIN JBLX WITH (NOLOCK)
    ON JBLC.JBCo = JBLX.JBCo
    AND JBLC.LaborCategory = JBLX.LaborCategory
JOIN JCCO WITH (NOLOCK)
    ON JBLC.JBCo = JCCO.JCCo
LEFT JOIN PRCM WITH (NOLOCK)
    ON JCCO.PRCo = PRCM.PRCo
    AND JBLX.Craft = PRCM.Craft
LEFT JOIN PRCC WITH (NOLOCK)
    ON JCCO.PRCo = PRCC.PRCo
    AND JBLX.Craft = PRCC.Craft
    AND JBLX.Class = PRCC.Class
WHERE JBLC.JBCo = @JBCo
ORDER BY JBLC.LaborCategory, JBLX.Seq

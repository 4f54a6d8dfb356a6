/*
title: Values of the account parts
grain: one value of an account part
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
asks:
  - What do the segments of our account numbers mean?
  - Account parts and their values
  - account segments
  - Parts of the account number with every valid value and its description.
  - what does the 3rd piece of the gl number stand for
  - Codes allowed in every segment of the chart's numbering, with names
  - A new division opens in Tulsa and accounting must choose an unused code; give me for each section of the account number the codes we already defined and their names
  - acct segment codes + names
  - Section by number and name, then its codes in order with what each one stands for
  - GL pts list - whats dept 30, div 02 etc in the acct mask
  - Our account numbers are long and have several pieces. What does each piece mean, and what can stand there?
*/
SELECT GLPD.PartNo, GLPD.Description AS Part, GLPI.Instance, GLPI.Description
FROM GLPD WITH (NOLOCK)
JOIN GLPI WITH (NOLOCK)
    ON GLPD.GLCo = GLPI.GLCo
    AND GLPD.PartNo = GLPI.PartNo
WHERE GLPD.GLCo = @GLCo
ORDER BY GLPD.PartNo, GLPI.Instance

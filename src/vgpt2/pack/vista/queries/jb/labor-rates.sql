/*
title: Labour billing rates of a template
grain: one rate
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  Template: {type: varchar(10), example: TM}
asks:
  - What rates do we bill labor at?
  - Labor rates of a billing template
  - billing rates
  - Labor categories of one template with earn type, shift and rate.
  - whats our tm labor rate
*/
SELECT JBLR.LaborCategory, JBLC.Description, JBLR.EarnType, JBLR.Factor, JBLR.Shift, JBLR.Rate
FROM JBLR WITH (NOLOCK)
JOIN JBLC WITH (NOLOCK)
    ON JBLR.JBCo = JBLC.JBCo
    AND JBLR.LaborCategory = JBLC.LaborCategory
WHERE JBLR.JBCo = @JBCo
    AND JBLR.Template = @Template
ORDER BY JBLR.LaborCategory, JBLR.Seq

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
  - Hourly charge-out prices per category in template TM
  - A city asks for our wage and price sheet before signing a cost-plus job on Tuesday; print what template TM charges per class of worker, by shift and pay type
  - t&m rate sheet, template TM
  - Category and its name, type of earnings, factor, shift, rate, for template COST
  - labr bill rts on tmplt TM, by shft
  - How much per hour do we charge clients for each kind of worker?
*/
SELECT JBLR.LaborCategory, JBLC.Description, JBLR.EarnType, JBLR.Factor, JBLR.Shift, JBLR.Rate
FROM JBLR WITH (NOLOCK)
JOIN JBLC WITH (NOLOCK)
    ON JBLR.JBCo = JBLC.JBCo
    AND JBLR.LaborCategory = JBLC.LaborCategory
WHERE JBLR.JBCo = @JBCo
    AND JBLR.Template = @Template
ORDER BY JBLR.LaborCategory, JBLR.Seq

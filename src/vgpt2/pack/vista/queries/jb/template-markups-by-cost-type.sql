/*
title: Markups of billing template sequences with the cost types they take in
grain: one cost type of a template sequence
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  Template: {type: varchar(10), example: TM}
asks:
  - What markup does template TM put on each kind of cost?
  - Template sequences with description, cost types, sources included and markup rate
  - Sequence, description, cost type name, payables, payroll and equipment flags, markup rate, add-on amount
  - template markup
  - do we get 10 or 15 pct on subs under this templete
  - How is a cost-plus invoice put together for this customer's agreement?
  - I have to prove to the owner which fee applies to labour, material and rented machines
  - Fee percentages template TM adds to each kind of cost
  - 'The owner''s auditor asks whether subs carry ten or fifteen percent, so show template TM by step: cost type named, sources it takes, the percentage, any add-on'
  - markup on tmplt TM
  - Step and what it is, cost type name, whether AP, payroll or machines feed it, kind of fee, percent, flat add-on
  - mrkup by ct on TM tmplt, pr/ap/em y/n
  - How much do we put on top of our costs for wages, goods and machines when we bill this way?
*/
SELECT JBTM.Template, JBTM.Description AS TemplateDescription, JBTS.Seq, JBTS.Description, JBTC.CostType,
    JCCT.Description AS CostTypeDescription, JBTC.APYN, JBTC.PRYN, JBTC.EMYN, JBTS.MarkupOpt, JBTS.MarkupRate,
    JBTS.AddonAmt
FROM JBTM WITH (NOLOCK)
JOIN JBTS WITH (NOLOCK)
    ON JBTM.JBCo = JBTS.JBCo
    AND JBTM.Template = JBTS.Template
JOIN JBTC WITH (NOLOCK)
    ON JBTS.JBCo = JBTC.JBCo
    AND JBTS.Template = JBTC.Template
    AND JBTS.Seq = JBTC.Seq
JOIN JCCT WITH (NOLOCK)
    ON JBTC.PhaseGroup = JCCT.PhaseGroup
    AND JBTC.CostType = JCCT.CostType
WHERE JBTM.JBCo = @JBCo
    AND JBTM.Template = @Template
ORDER BY JBTS.Seq, JBTC.CostType

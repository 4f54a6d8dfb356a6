/*
title: Equipment billing rates of a template by category
grain: one rate
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  Template: {type: varchar(10), example: TM}
asks:
  - What do we charge customers for equipment under template TM, by category?
  - Equipment rate sheet of a T&M template with category name, revenue code, current and new rate
  - Category, description, single machine if restricted, revenue code, rate, new rate, date the new rates start
  - t&m equip rates
  - whats the billing rate on the big excavtors for cost plus work
  - Send me the machine price list we use on cost-reimbursable contracts
  - Which equipment classes have a higher rate coming?
  - Machine charge-out prices in template TM, per class, current and upcoming
  - The refinery questions our excavator rate on cost-plus work, so print template TM's machine prices by class with the next rate and when it starts
  - iron rates, template TM
  - Class and its name, single machine if any, revenue code, rate today, rate to come, start day
  - equip bill rts on tmplt TM by catg, old/new
  - What do we ask a client per hour for each sort of machine under this price agreement?
*/
SELECT JBTM.Template, JBTM.Description AS TemplateDescription, JBTM.EquipEffectiveDate, JBER.EMCo,
    JBER.EquipCategory, EMCM.Description, JBER.Equipment, JBER.RevCode, JBER.Rate, JBER.NewRate
FROM JBER WITH (NOLOCK)
JOIN JBTM WITH (NOLOCK)
    ON JBER.JBCo = JBTM.JBCo
    AND JBER.Template = JBTM.Template
LEFT JOIN EMCM WITH (NOLOCK)
    ON JBER.EMCo = EMCM.EMCo
    AND JBER.EquipCategory = EMCM.Category
WHERE JBER.JBCo = @JBCo
    AND JBER.Template = @Template
ORDER BY JBER.EquipCategory, JBER.Seq

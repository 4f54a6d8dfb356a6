/*
title: Earnings codes that carry burden under each liability template
grain: one earnings code of a liability type in a template
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which pay codes attract burden under our job templates?
  - Is overtime in the base for workers comp on projects?
  - "Burden set-up listing: template, liability name, rate, cost type it posts to and the earnings it applies to with their description"
  - earnings subject to burden
  - does per diem get hit with burdn or not
  - I want to prove to the auditor which kinds of pay we load with insurance and taxes when costing jobs
  - Template, liability type, calculation method, rate, earnings code and its name for the whole company
  - Kinds of pay that get loaded with insurance and taxes in every burden setup
  - An auditor questions whether per diem bears workers comp, so by burden table and liability name give the method, rate, category and each pay kind it applies to
  - pay that draws burden
  - Template by template with names, each liability's rate and method, and underneath the pay codes in words it is figured on
  - liab tmpl earn codes w rates, dos OT get burdnd
  - On top of wages we add something for taxes and insurance; on which sorts of pay is that extra added, and at what percentage?
*/
SELECT JCTH.LiabTemplate, JCTH.Description AS Template, HQLT.Description AS Liability, JCTL.CalcMethod,
    JCTL.LiabilityRate, JCTL.CostType, JCTE.EarnCode, PREC.Description AS Earnings
FROM JCTH WITH (NOLOCK)
JOIN JCTL WITH (NOLOCK)
    ON JCTH.JCCo = JCTL.JCCo
    AND JCTH.LiabTemplate = JCTL.LiabTemplate
JOIN JCTE WITH (NOLOCK)
    ON JCTL.JCCo = JCTE.JCCo
    AND JCTL.LiabTemplate = JCTE.LiabTemplate
    AND JCTL.LiabType = JCTE.LiabType
JOIN JCCO WITH (NOLOCK)
    ON JCTE.JCCo = JCCO.JCCo
JOIN PREC WITH (NOLOCK)
    ON JCCO.PRCo = PREC.PRCo
    AND JCTE.EarnCode = PREC.EarnCode
JOIN HQLT WITH (NOLOCK)
    ON JCTL.LiabType = HQLT.LiabType
WHERE JCTH.JCCo = @JCCo
ORDER BY JCTH.LiabTemplate, JCTL.LiabType, JCTE.EarnCode

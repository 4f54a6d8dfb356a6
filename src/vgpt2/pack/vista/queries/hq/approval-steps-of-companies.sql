/*
title: Approval processes of companies with their steps
grain: one step of an approval process
level: intermediate
parameters:
  HQCo: {type: bCompany, example: 1}
asks:
  - Which documents of this company go through a workflow, and who has to approve at each step?
  - Workflow setup by document type with step, person or role and limit
  - Who is second in line for purchase orders above 50k?
  - workflow steps
  - hows the po approval routed in this co
  - Module, document type, process, days per step, step number, approver or role, limit, optional or not.
  - Route every document takes for sign-off in company 1, step by step with the person
  - 'Internal control review: the auditors want our sign-off rules for orders, invoices and such, with order of approvers by name, dollar ceiling and days allowed'
  - who signs what, in what order
  - Module, kind of document, name of the route, days for a step, step number, role or person by full name, ceiling, may be skipped or not
  - wf steps co 1, PO + AP + reqs, approver n limit each step
  - When somebody wants to buy something or pay a bill, who must say yes, who after him, and up to how much?
*/
SELECT HQCompanyProcess.Mod, HQCompanyProcess.DocType, HQCompanyProcess.Process, WFProcess.Description,
    WFProcess.DaysPerStep, WFProcessStep.Step, WFProcessStep.ApproverType, WFProcessStep.Role, WFProcessStep.UserName,
    DDUP.FullName, WFProcessStep.ApprovalLimit, WFProcessStep.ApproverOptional
FROM HQCompanyProcess WITH (NOLOCK)
JOIN WFProcess WITH (NOLOCK)
    ON HQCompanyProcess.Process = WFProcess.Process
JOIN WFProcessStep WITH (NOLOCK)
    ON WFProcess.Process = WFProcessStep.Process
LEFT JOIN DDUP WITH (NOLOCK)
    ON WFProcessStep.UserName = DDUP.VPUserName
WHERE HQCompanyProcess.HQCo = @HQCo
    AND HQCompanyProcess.Active = 'Y'
ORDER BY HQCompanyProcess.Mod, HQCompanyProcess.DocType, WFProcessStep.Step, WFProcessStep.Seq

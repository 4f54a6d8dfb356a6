/*
title: Steps of active approval processes that nobody can approve, because the user is unknown and the role has no active member
grain: one approver entry of a process step
level: advanced
parameters: {}
asks:
  - Is there a step in any approval chain on which a document would sit for ever?
  - Process steps without a valid approver, user or role member
  - An order has hung for three weeks because the role it waits for lost its only member when Ken retired. Go through all the processes that are switched on and find each step that names neither a login that exists nor a role with at least one active person with a login, and include the document kind, the limit and whether it was optional.
  - dead approval steps
  - workflow steps w/ noone in the role anymor
  - is step 2 of PO-STD still Ken's role after May 2024, and others like it
  - Process, description, document type, step, type, user, role, role description, limit, optional.
  - stages in live sign-off chains where neither a valid login nor an active role member exists
  - A crane order hung for three weeks after Ken retired, and the owner wants no repeat, so check every chain in use for stages without a living signer, with paper kind and limit.
  - chains with a dead end
  - by chain with its wording and kind of paper, stage, person or role it asks for, role in words, limit, and whether it could be skipped
  - WF steps w/ no valid usr or role mbr
  - Papers need a yes from certain people. Is there a point where nobody exists any longer to give it?
*/
SELECT WFProcess.Process, WFProcess.Description, WFProcess.DocType, WFProcessStep.Step, WFProcessStep.ApproverType,
    WFProcessStep.UserName, WFProcessStep.Role, HQRoles.Description AS RoleDescription, WFProcessStep.ApprovalLimit,
    WFProcessStep.ApproverOptional
FROM WFProcess WITH (NOLOCK)
JOIN WFProcessStep WITH (NOLOCK)
    ON WFProcess.Process = WFProcessStep.Process
LEFT JOIN HQRoles WITH (NOLOCK)
    ON WFProcessStep.Role = HQRoles.Role
WHERE WFProcess.Active = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM DDUP WITH (NOLOCK)
        WHERE DDUP.VPUserName = WFProcessStep.UserName
    )
    AND NOT EXISTS (
        SELECT 1
        FROM HQRoleMember WITH (NOLOCK)
        JOIN DDUP WITH (NOLOCK)
            ON HQRoleMember.UserName = DDUP.VPUserName
        WHERE HQRoleMember.Role = WFProcessStep.Role
            AND HQRoleMember.Active = 'Y'
    )
ORDER BY WFProcess.Process, WFProcessStep.Step, WFProcessStep.Seq

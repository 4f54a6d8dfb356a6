/*
title: Open submittals of the register without a due date or a reviewer
grain: one submittal
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which submittals were entered without saying when they are due or who approves them?
  - Open register entries where the approving firm or the date due from the approver is blank
  - incomplete submittals
  - Project, number, revision, title, spec section, approving firm, due to reviewer, due from reviewer
  - the late submittal report looks too good, I bet 2204- just has no dates in it
  - Quality check on the log of 1001- before the architect from Marlow & Stein sees it
  - Shop drawings on which no clock is running
  - Log entries not closed where reviewer or return date was left empty
  - Overdue warnings skip entries with empty fields; before I trust the warning email, find unclosed product approvals on any job lacking a reviewer or his promised date.
  - holes in the shop drawing log
  - 'By job: unclosed shop drawings with spec chapter, who furnishes, reviewer, due dates, whichever are empty'
  - sbmtl reg blanks - no approvng firm / no due dt, opn ones
  - For which drawings did nobody enter who checks them or until when?
*/
SELECT PMSubmittal.Project, PMSubmittal.SubmittalNumber, PMSubmittal.SubmittalRev, PMSubmittal.Description,
    PMSubmittal.SpecSection, PMSubmittal.ResponsibleFirm, PMSubmittal.ApprovingFirm,
    PMSubmittal.DueToApprovingFirm, PMSubmittal.DueFromApprovingFirm
FROM PMSubmittal WITH (NOLOCK)
WHERE PMSubmittal.PMCo = @PMCo
    AND PMSubmittal.Closed = 'N'
    AND (PMSubmittal.ApprovingFirm IS NULL OR PMSubmittal.DueFromApprovingFirm IS NULL)
ORDER BY PMSubmittal.Project, PMSubmittal.SubmittalNumber, PMSubmittal.SubmittalRev

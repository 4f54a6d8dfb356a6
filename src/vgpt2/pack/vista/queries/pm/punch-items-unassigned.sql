/*
title: Open punch list items without a responsible firm or due date
grain: one punch list item
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which punch items does nobody own, or have no date to be done by?
  - Unfinished punch list items with no responsible firm or no due date, by project, list and item
  - unassigned punch items
  - Project, job name, list, item, text, location, firm number, due date
  - half the punch on 1001- has no sub on it so of course nothing gets done
  - Walkthrough at Fairview was 05/20/2024; which defects were written down and never given to a trade?
  - Remaining corrections that we can not chase because the who or the when is blank
  - Unfinished defects that carry no sub's name or no deadline
  - Superintendents say nobody fixes anything; before handover of three schools on August 15, find remaining corrections, any job, that name no company or lack a deadline.
  - orphan punch, no sub or no date
  - Job by job the ownerless or undated corrections with job name, list, wording, spot, whatever is filled in
  - opn punch w blank firm or due dt, whos gotta assign em
  - Which leftover repairs has nobody been told to do, or been given a day to finish?
*/
SELECT PMPI.Project, JCJM.Description AS JobName, PMPI.PunchList, PMPI.Item, PMPI.Description, PMPI.Location,
    PMPI.ResponsibleFirm, PMPI.DueDate
FROM PMPI WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMPI.PMCo = JCJM.JCCo
    AND PMPI.Project = JCJM.Job
WHERE PMPI.PMCo = @PMCo
    AND PMPI.FinDate IS NULL
    AND (PMPI.ResponsibleFirm IS NULL OR PMPI.DueDate IS NULL)
ORDER BY PMPI.Project, PMPI.PunchList, PMPI.Item
